### Data protection: what can be required of an impact assessment (GDPR article 35).

kind-dpia = data protection impact assessment (DPIA)
asks-dpia-status = The impact assessment is complete and approved.
asks-dpia-section-answered = The impact assessment describes { dpia-section }.
asks-dpia-risk-evaluated = The risk of { dpia-risk } is estimated, and whoever reviewed the assessment accepts it.
asks-dpia-role = The impact assessment says who { dpia-role }.
asks-dpia-officer-opinion = The data protection officer has given an opinion, and accepts the processing.
asks-dpia-age = The impact assessment was changed or made at most { NUMBER($days) } { $days ->
        [one] day
       *[other] days
    } before the last day for bids.
dpia-section = { $section ->
        [overview] the processing at large: its purposes and who is responsible
        [data] the data, their way and the systems that carry them
        [necessity] why the processing is necessary and proportionate
        [rights] how the rights of the data subjects are protected
        [measures] the measures that protect the data
        [illegitimate-access] the risk of illegitimate access
        [unwanted-modification] the risk of unwanted modification
       *[data-disappearance] the risk that data disappear
    }
dpia-risk = { $risk ->
        [illegitimate-access] illegitimate access
        [unwanted-modification] unwanted modification
       *[data-disappearance] data disappearing
    }
dpia-role = { $role ->
        [author] wrote it
        [evaluator] reviewed it
        [validator] approved it
       *[data-protection-officer] is the data protection officer
    }

## The file

dpia-is-a-template = The file is a template for impact assessments. It says nothing of any processing in particular.
    .do = Ask the bidder for the assessment that is filled in.
dpia-not-an-assessment = The file is no impact assessment from CNIL's tool PIA: the field "pia" is missing.
    .do = Ask the bidder for the assessment as JSON from that tool.
dpia-state-unknown = "{ $value }" is no state that an impact assessment can have.
    .do = Ask the bidder what holds. It counts as if nothing stood there.

## Outcomes

dpia-status-unknown = { $status ->
        [none] The impact assessment does not say how far it has come.
       *[archived] The impact assessment has been archived.
    }
    .do = Ask the bidder whether it holds for what is offered.
dpia-not-validated = { $status ->
        [refused] The impact assessment was refused.
       *[in-progress] The impact assessment is not complete.
    }
    .do = Ask the bidder when there will be an approved assessment.
dpia-unanswered = { NUMBER($count) } { $count ->
        [one] answer is missing
       *[other] answers are missing
    } where the impact assessment should describe { dpia-section }: { $count ->
        [one] question
       *[other] questions
    } { LIST($missing) }.
    .do = The questions are numbered as in CNIL's tool. Ask the bidder for the answers.
dpia-without-measures = The impact assessment describes no measures that protect the data.
    .do = Ask the bidder which they are.
dpia-risk-not-estimated = The risk of { dpia-risk } is not estimated: answers are missing on its sources, consequences, measures or size.
    .do = Ask the bidder for the answers.
dpia-risk-not-accepted = The risk of { dpia-risk } is { $evaluation ->
        [to-be-fixed] reviewed, and must be mended
       *[pending] not reviewed
    }.
    .do = Ask the bidder when that will be done.
dpia-role-missing = The impact assessment does not say who { dpia-role }.
    .do = Ask the bidder who it is.
dpia-without-opinion = The data protection officer has given no opinion.
    .do = Ask the bidder for the opinion. The advice is to be sought (GDPR article 35(2)).
dpia-officer-disagrees = The data protection officer does not accept the processing.
    .do = Read the opinion, and ask the bidder what has been done since.
