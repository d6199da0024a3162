"""The catalogue of argumentation schemes, each with its critical questions.

The schemes are those of Walton, Reed and Macagno, *Argumentation Schemes* (Cambridge
University Press 2008), chapter 9; names and questions are worded here.
"""

from enum import Enum

from attrs import frozen


@frozen
class SchemeEntry:
    """What the catalogue says of one scheme.

    Attributes:
        slug: Its stable name, kebab-case: the value in JSON, the fragment in RDF.
        title: Its name, after Walton, Reed and Macagno (2008), chapter 9.
        aif_class: The local name of the class of inferences that follow it in the OWL
            ontology of the Argument Interchange Format, or `None` where that has none.
        questions: Its critical questions, each one sentence.
    """

    slug: str
    title: str
    aif_class: str | None
    questions: tuple[str, ...]


def _entry(
    slug: str, title: str, *questions: str, aif_class: str | None = None
) -> SchemeEntry:
    return SchemeEntry(slug, title, aif_class, questions)


class Scheme(Enum):
    """The pattern that an inference follows, after Walton, Reed and Macagno (2008)."""

    POSITION_TO_KNOW = _entry(
        "position-to-know",
        "Argument from Position to Know",
        "Does the place or role of the source really give access to this matter?",
        "Can the source be relied on to say honestly what it knows?",
        "Did the source say this, and was it understood rightly?",
        aif_class="PositionToKnow_Inference",
    )
    EXPERT_OPINION = _entry(
        "expert-opinion",
        "Argument from Expert Opinion",
        "How much does the source really know, and is this matter within its field?",
        "What exactly did the source say, and does the claim follow from it?",
        "Is the source trustworthy, with nothing to gain from being believed?",
        "Do other experts in the field agree?",
        "What evidence does the opinion rest on?",
        aif_class="ExpertOpinion_Inference",
    )
    WITNESS_TESTIMONY = _entry(
        "witness-testimony",
        "Argument from Witness Testimony",
        "Does the account hold together, without contradicting itself?",
        "Does it fit the facts that are known from elsewhere?",
        "Do other witnesses tell the same?",
        "Has the witness a reason to slant or invent the account?",
        "How likely is it that things happened as they are told?",
    )
    POPULAR_OPINION = _entry(
        "popular-opinion",
        "Argument from Popular Opinion",
        "What shows that most people accept this?",
        "Are there grounds to doubt it even though most people accept it?",
        aif_class="PopularOpinion_Inference",
    )
    POPULAR_PRACTICE = _entry(
        "popular-practice",
        "Argument from Popular Practice",
        "What shows that most people act this way?",
        "Are there grounds to think the practice wrong although it is common?",
        aif_class="PopularPractice_Inference",
    )
    EXAMPLE = _entry(
        "example",
        "Argument from Example",
        "Are the facts of the example true?",
        "Is it an example of the very thing that the general claim speaks of?",
        "Is it typical of the cases that the general claim covers?",
        "Is there anything special about it that forbids a general conclusion?",
        aif_class="Example_Inference",
    )
    ANALOGY = _entry(
        "analogy",
        "Argument from Analogy",
        "Are the two cases alike in what matters to the conclusion?",
        "Do they differ in a way that weakens the comparison?",
        "Does what is said of the first case really hold of it?",
        "Is there a third case, just as similar, where the outcome was another?",
        aif_class="Analogy_Inference",
    )
    COMPOSITION = _entry(
        "composition",
        "Argument from Composition",
        "Do the parts really have this property?",
        "Is it a property that passes from the parts to the whole?",
        "Does the way the parts are joined change it?",
    )
    DIVISION = _entry(
        "division",
        "Argument from Division",
        "Does the whole really have this property?",
        "Is it a property that passes from the whole to each of its parts?",
    )
    OPPOSITIONS = _entry(
        "oppositions",
        "Argument from Oppositions",
        "Are the two terms really opposed, and in what way?",
        "Does the kind of opposition allow this conclusion?",
        "Could both be false, or both hold in part?",
    )
    ALTERNATIVES = _entry(
        "alternatives",
        "Argument from Alternatives",
        "Are these all the alternatives there are?",
        "Do they exclude one another?",
        "Are there good grounds for ruling out the others?",
    )
    VERBAL_CLASSIFICATION = _entry(
        "verbal-classification",
        "Argument from Verbal Classification",
        "Does the thing clearly have the feature by which it is classified?",
        "Does that feature always, or only usually, place a thing in this class?",
        "Is the word used here in the same sense throughout?",
        aif_class="VerbalClassification_Inference",
    )
    DEFINITION_TO_VERBAL_CLASSIFICATION = _entry(
        "definition-to-verbal-classification",
        "Argument from Definition to Verbal Classification",
        "Is the definition adequate, or do better ones compete with it?",
        "Does the thing meet every part of the definition?",
        "Was the definition chosen to bring about this conclusion?",
    )
    VALUES = _entry(
        "values",
        "Argument from Values",
        "Is this thing really valued, or disvalued, by those it concerns?",
        "Does the judgement give reason enough to hold to, or drop, the goal?",
        "Does another value, at least as weighty, point the other way?",
    )
    PRACTICAL_REASONING = _entry(
        "practical-reasoning",
        "Practical Reasoning",
        "Does the agent really have this goal, and is it a worthy one?",
        "Would the action in fact bring the goal nearer?",
        "Is there a better way to reach it?",
        "Is the action possible for the agent?",
        "Does the agent have other goals that the action would harm?",
        "What side effects has the action, and are they acceptable?",
        aif_class="PracticalReasoning_Inference",
    )
    WASTE = _entry(
        "waste",
        "Argument from Waste",
        "Can the goal still be reached if the effort goes on?",
        "Is what is still to be gained worth what is still to be spent?",
        "Would what was spent really be lost by stopping now?",
        aif_class="Waste_Inference",
    )
    IGNORANCE = _entry(
        "ignorance",
        "Argument from Ignorance",
        "How thorough was the search for evidence?",
        "If the claim were true, would evidence have come to light by now?",
        "Who has to prove the matter, and how strong must the proof be?",
        aif_class="Ignorance_Inference",
    )
    CAUSE_TO_EFFECT = _entry(
        "cause-to-effect",
        "Argument from Cause to Effect",
        "How firmly is the causal link established in general?",
        "Is the cause present here, and strong enough for this effect?",
        "Could something else in this case prevent or counteract the effect?",
        aif_class="CauseToEffect_Inference",
    )
    CORRELATION_TO_CAUSE = _entry(
        "correlation-to-cause",
        "Argument from Correlation to Cause",
        "Do the two really vary together, in enough cases to exclude chance?",
        "Could the influence run in the opposite direction?",
        "Could a third factor bring about both?",
        "Is it known by what steps the one would produce the other?",
        aif_class="CorrelationToCause_Inference",
    )
    SIGN = _entry(
        "sign",
        "Argument from Sign",
        "How reliably does the sign go with what it is taken to show?",
        "What else could account for the sign?",
        aif_class="Sign_Inference",
    )
    ABDUCTIVE = _entry(
        "abductive",
        "Abductive Argumentation Scheme",
        "How well does the explanation account for the facts by itself?",
        "Is it clearly better than the rival explanations found so far?",
        "Was the search for rivals and further facts thorough enough?",
        "Should more be found out before anything is concluded?",
    )
    EVIDENCE_TO_HYPOTHESIS = _entry(
        "evidence-to-hypothesis",
        "Argument from Evidence to a Hypothesis",
        "Does the hypothesis really lead one to expect this evidence?",
        "Was the evidence in fact observed?",
        "Could something other than the hypothesis have produced it?",
        aif_class="EvidenceToHypothesis_Inference",
    )
    POSITIVE_CONSEQUENCES = _entry(
        "positive-consequences",
        "Argument from Positive Consequences",
        "How likely are the good consequences, and what supports that?",
        "Are they good, and for whom?",
        "Are there bad consequences that should be weighed against them?",
        aif_class="PositiveConsequences_Inference",
    )
    NEGATIVE_CONSEQUENCES = _entry(
        "negative-consequences",
        "Argument from Negative Consequences",
        "How likely are the bad consequences, and what supports that?",
        "Are they bad, and for whom?",
        "Are there good consequences that should be weighed against them?",
        aif_class="NegativeConsequences_Inference",
    )
    PRAGMATIC_ALTERNATIVES = _entry(
        "pragmatic-alternatives",
        "Pragmatic Argument from Alternatives",
        "Is there a further course of action besides the ones named?",
        "Is the rejected course really worse than the one proposed?",
    )
    THREAT = _entry(
        "threat",
        "Argument from Threat",
        "Can and will the one who threatens do as was said?",
        "Would giving way really keep the harm from coming?",
        "Is the threat a fitting reason in this kind of discussion?",
    )
    FEAR_APPEAL = _entry(
        "fear-appeal",
        "Argument from Fear Appeal",
        "Is the feared outcome as bad and as likely as it is painted?",
        "Would the proposed action really avert it?",
        "Is fear put in the place of evidence?",
        aif_class="FearAppeal_Inference",
    )
    DANGER_APPEAL = _entry(
        "danger-appeal",
        "Argument from Danger Appeal",
        "Does the action really bring the danger about?",
        "Is the danger great enough to outweigh what the action would gain?",
        "Could the danger be guarded against without giving up the action?",
    )
    NEED_FOR_HELP = _entry(
        "need-for-help",
        "Argument from Need for Help",
        "Is the help really needed?",
        "Would the proposed action help, and is it within the helper's power?",
        "Would it cost the helper or others too much?",
    )
    DISTRESS = _entry(
        "distress",
        "Argument from Distress",
        "Is the distress real?",
        "Would the proposed action relieve it?",
        "Is the action possible, without side effects that are too great?",
    )
    COMMITMENT = _entry(
        "commitment",
        "Argument from Commitment",
        "What in the person's words or deeds shows the commitment?",
        "Does the commitment extend to this case, or is it an exception?",
        "Has the commitment been withdrawn since?",
        aif_class="Commitment_Inference",
    )
    ETHOTIC = _entry(
        "ethotic",
        "Ethotic Argument",
        "Is the person's character as it is said to be?",
        "Does character bear on whether this claim should be believed?",
        "Is more weight put on character than it can carry?",
        aif_class="Ethotic_Inference",
    )
    GENERIC_AD_HOMINEM = _entry(
        "generic-ad-hominem",
        "Generic Ad Hominem",
        "Is the charge against the person's character well founded?",
        "Does character matter to the argument that the person put forward?",
        "Does the charge only lower trust, or is the claim said to be false?",
        aif_class="DirectAdHominem_Inference",
    )
    INCONSISTENT_COMMITMENT = _entry(
        "inconsistent-commitment",
        "Argument from Inconsistent Commitment",
        "Do both commitments really appear in what was said or done?",
        "Do they contradict each other, or can they be reconciled?",
        "Did the person change position openly and with reasons?",
        aif_class="InconsistentCommitment_Inference",
    )
    CIRCUMSTANTIAL_AD_HOMINEM = _entry(
        "circumstantial-ad-hominem",
        "Circumstantial Ad Hominem",
        "Do the person's circumstances or deeds really clash with the argument?",
        "Can the clash be explained without bad faith?",
        "Does the clash touch the claim itself, or only the one who makes it?",
        aif_class="CircumstantialAdHominem_Inference",
    )
    BIAS = _entry(
        "bias",
        "Argument from Bias",
        "What shows that the person is biased?",
        "Does this kind of discussion call for taking both sides into account?",
        "Was evidence on the other side in fact left out of account?",
        aif_class="Bias_Inference",
    )
    GRADUALISM = _entry(
        "gradualism",
        "Argument from Gradualism",
        "Is each of the small steps acceptable by itself?",
        "Do small differences add up to one that matters?",
        aif_class="Gradualism_Inference",
    )
    SLIPPERY_SLOPE = _entry(
        "slippery-slope",
        "Slippery Slope Argument",
        "What steps lead from the first action to the final outcome?",
        "Which step is the weakest, and how likely is it?",
        "Could one stop on the way?",
        "Is the final outcome as bad as it is said to be?",
        aif_class="CausalSlipperySlope_Inference",
    )
    FULL_SLIPPERY_SLOPE = _entry(
        "full-slippery-slope",
        "Full Slippery Slope Argument",
        "Is every step between the first case and the last one accounted for?",
        "Would public opinion really carry things from each step to the next?",
        "Is there a point at which one could stop and hold?",
        aif_class="FullSlipperySlope_Inference",
    )
    ESTABLISHED_RULE = _entry(
        "established-rule",
        "Argument from Established Rule",
        "Does the rule exist, and does it demand this?",
        "Does the rule apply to this case?",
        "Does another rule conflict with it or override it?",
        "Is there reason to make an exception here?",
        aif_class="EstablishedRule_Inference",
    )
    EXCEPTIONAL_CASE = _entry(
        "exceptional-case",
        "Argument for an Exceptional Case",
        "Is this a recognised kind of exception to the rule?",
        "Do the facts show that this case is one of that kind?",
        "Were similar cases treated as exceptions?",
        aif_class="ExceptionalCase_Inference",
    )
    PRECEDENT = _entry(
        "precedent",
        "Argument from Precedent",
        "Is the earlier case like this one in what decided it?",
        "Was the earlier case decided rightly, and does it still stand?",
        "Does a closer precedent point the other way?",
    )

    def __repr__(self) -> str:
        return f"Scheme.{self.name}"

    @property
    def slug(self) -> str:
        """The stable name, such as `cause-to-effect`, used in JSON and RDF."""
        return self.value.slug

    @property
    def title(self) -> str:
        """The name in Walton, Reed and Macagno (2008), chapter 9."""
        return self.value.title

    @property
    def aif_class(self) -> str | None:
        """The AIF class, such as `CauseToEffect_Inference`, where there is one."""
        return self.value.aif_class

    @property
    def questions(self) -> tuple[str, ...]:
        """The critical questions, in our own words, each one sentence."""
        return self.value.questions

    @classmethod
    def from_slug(cls, slug: str) -> "Scheme":
        """The scheme of that slug; raises `KeyError` where the catalogue has none."""
        return _BY_SLUG[slug]


_BY_SLUG = {scheme.slug: scheme for scheme in Scheme}
