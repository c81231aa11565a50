"""Fixed phrases of clinical English, as data: one word of them replaced, the phrase reads wrong or says something else.

Source: written from general knowledge of English and of the wording of clinical notes.
"""

from __future__ import annotations


def _phrases(lines: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in lines.strip().splitlines())


#: Phrases whose words stay, by the kind of phrase; lower case, one a line.
FIXED_PHRASES: dict[str, tuple[str, ...]] = {
    "grammar": _phrases(
        """
        as well as
        as well
        in order to
        in addition
        in addition to
        in regard to
        in regards to
        with regard to
        with regards to
        with respect to
        in terms of
        in spite of
        in case of
        in view of
        in light of
        in favor of
        in front of
        in lieu of
        in need of
        in place
        in general
        in particular
        in total
        in detail
        in part
        in fact
        in between
        in keeping with
        in conjunction with
        in association with
        in accordance with
        in relation to
        in contact with
        on the other hand
        on top of
        on behalf of
        on account of
        as a result
        as a result of
        as a consequence
        as a matter of fact
        as far as
        as long as
        as soon as
        as such
        as needed
        as tolerated
        as directed
        as above
        as below
        as described
        as noted
        as follows
        as mentioned
        as outlined
        as indicated
        as necessary
        as possible
        at this point
        at this time
        at that time
        at the time of
        at the time
        at that point
        at the level of
        at home
        at rest
        at large
        at length
        at risk
        at work
        at all
        by means of
        by way of
        by virtue of
        by mouth
        by hand
        by report
        for example
        for instance
        for the most part
        because of
        due to
        owing to
        according to
        prior to
        subsequent to
        secondary to
        related to
        compared to
        compared with
        status post
        a lot of
        lots of
        a number of
        a variety of
        a great deal
        a type of
        kind of
        sort of
        type of
        part of
        instead of
        rather than
        other than
        less than
        more than
        greater than
        such as
        so that
        even though
        even if
        as if
        as though
        let alone
        of course
        of note
        of interest
        of concern
        to date
        up to date
        so far
        by far
        thus far
        and so on
        and so forth
        each other
        one another
        make sure
        take care
        take place
        took place
        take part
        taken together
        carried out
        carry out
        brought out
        pointed out
        worked up
        work up
        set up
        followed up
        follow up
        make up
        found out
        able to
        unable to
        going to
        used to
        ought to
        have to
        has to
        had to
        """
    ),
    "clinical": _phrases(
        """
        time out
        informed consent
        written consent
        verbal consent
        usual fashion
        usual manner
        same fashion
        same manner
        same way
        similar fashion
        similar manner
        this fashion
        this manner
        standard fashion
        standard manner
        sterile fashion
        prepped and draped
        sterile technique
        aseptic technique
        operating room
        operating table
        recovery room
        emergency room
        emergency department
        waiting room
        intensive care unit
        intensive care
        primary care
        day care
        home care
        standard of care
        plan of care
        point of care
        goals of care
        level of care
        nursing home
        nursing care
        skilled nursing facility
        assisted living
        vital signs
        review of systems
        past medical history
        past surgical history
        family history
        social history
        history of present illness
        chief complaint
        physical examination
        physical exam
        physical therapy
        occupational therapy
        speech therapy
        range of motion
        activities of daily living
        quality of life
        signs and symptoms
        signs or symptoms
        risks and benefits
        risks benefits and alternatives
        risks and complications
        questions were answered
        well developed
        well nourished
        well healed
        well appearing
        well controlled
        well tolerated
        well perfused
        well hydrated
        well known
        within normal limits
        normal limits
        grossly intact
        grossly normal
        alert and oriented
        acute distress
        apparent distress
        respiratory distress
        shortness of breath
        breath sounds
        bowel sounds
        heart sounds
        heart rate
        blood pressure
        blood loss
        blood sugar
        blood work
        body mass index
        body weight
        body habitus
        birth weight
        full term
        term infant
        loss of consciousness
        level of consciousness
        loss of appetite
        weight loss
        weight gain
        weight bearing
        weight bearing as tolerated
        date of birth
        years of age
        years old
        year old
        month old
        day of life
        day of admission
        day of discharge
        length of stay
        estimated blood loss
        sponge count
        needle count
        sponge and needle counts
        instrument counts
        good condition
        stable condition
        satisfactory condition
        fair condition
        guarded condition
        critical condition
        general anesthesia
        local anesthesia
        spinal anesthesia
        conscious sedation
        dorsal lithotomy position
        lithotomy position
        reactive to light
        to light and accommodation
        watchful waiting
        history and physical
        if needed
        emergency room visit
        supine position
        prone position
        lateral decubitus
        over the counter
        side effects
        side effect
        adverse effects
        adverse events
        do not resuscitate
        code status
        full code
        power of attorney
        living will
        next of kin
        against medical advice
        against advice
        motor vehicle accident
        motor vehicle collision
        workers compensation
        light duty
        second opinion
        follow up visit
        return to clinic
        return to work
        regular diet
        regular rate and rhythm
        rate and rhythm
        clear to auscultation
        soft and nontender
        symmetric and equal
        equal and reactive
        round and reactive
        moist mucous membranes
        mucous membranes
        head and neck
        clubbing cyanosis or edema
        rebound or guarding
        abdominal guarding
        nausea and vomiting
        fever or chills
        chest pain
        deep breath
        deep breathing
        dry mouth
        double vision
        blurred vision
        gag reflex
        red blood cells
        white blood cells
        white count
        blood count
        growth and development
        developmental milestones
        normal development
        hand washing
        hand hygiene
        wound care
        foreign body
        soft tissue
        soft tissues
        lymph node
        lymph nodes
        skin lesion
        dressing change
        dressing changes
        running suture
        figure of eight
        end to end
        side to side
        head to toe
        point tenderness
        point of service
        face to face
        mental status
        mental health
        thought process
        thought content
        judgment and insight
        insight and judgment
        suicidal ideation
        homicidal ideation
        eye contact
        substance abuse
        tobacco use
        alcohol use
        drug use
        high school
        special education
        """
    ),
}

#: Words that belong to the verb right before them: "the tumour was cut out", "she was brought back".
PARTICLES: frozenset[str] = frozenset(
    "up out off down away over back forward along together apart aside through".split()
)

#: Particles that also open a phrase of place, before an article: "passed through the canal".
ALSO_PREPOSITIONS: frozenset[str] = frozenset("up off down over along through".split())
