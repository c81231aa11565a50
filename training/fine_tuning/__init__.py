"""What fine-tuning adds to training: your notes made ready, any masked LM, the folder with its card."""
