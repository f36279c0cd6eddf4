### Data protection: what can be required of an impact assessment (GDPR article 35).

kind-dpia = data protection impact assessment (DPIA)
asks-dpia-status = The impact assessment is complete and approved.
asks-dpia-section-answered = The impact assessment describes { dpia-section }.
asks-dpia-risk-evaluated = The risk of { dpia-risk } is estimated, and whoever reviewed the assessment accepts it.
asks-dpia-role = The impact assessment says who is { dpia-role }.
asks-dpia-officer-opinion = The data protection officer has given an opinion, and accepts the processing.
asks-dpia-age = The impact assessment was changed or made at most { NUMBER($days) } { $days ->
        [one] day
       *[other] days
    } before the last day for bids.
dpia-section = { $section ->
        [1.1] the processing at large: its purposes and who is responsible
        [1.2] the data, their way and the systems that carry them
        [2.1] why the processing is necessary and proportionate
        [2.2] how the rights of the data subjects are protected
        [3.1] the measures that protect the data
        [3.2] the risk of illegitimate access
        [3.3] the risk of unwanted modification
       *[3.4] the risk that data disappear
    }
dpia-risk = { $risk ->
        [illegitimate-access] illegitimate access
        [unwanted-modification] unwanted modification
       *[data-disappearance] data disappearing
    }
dpia-role = { $role ->
        [author] its author
        [evaluator] its reviewer
        [validator] the one who approves it
       *[data-protection-officer] the data protection officer
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
        [one] answer is missing in section { $section }: question
       *[other] answers are missing in section { $section }: questions
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
dpia-role-missing = The impact assessment does not say who is { dpia-role }.
    .do = Ask the bidder who it is.
dpia-without-opinion = The data protection officer has given no opinion.
    .do = Ask the bidder for the opinion. The advice is to be sought (GDPR article 35(2)).
dpia-officer-disagrees = The data protection officer does not accept the processing.
    .do = Read the opinion, and ask the bidder what has been done since.
