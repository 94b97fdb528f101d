"""Words by which people say that somebody may be dying now of illness or injury.

The notation is that of `safety_rules`. What was, what might be and what is taught are not now.
"""

CLASSES = {
    "patient": "patient patients he she they someone colleague baby children man woman resident"
    " nurse visitor staff person relative husband wife mother father lady guy pt girl boy friend"
    " doctor porter",
    "now": "now right_now help urgent urgently quick quickly asap emergency here in_front this_minute"
    " suddenly sudden",
}

NOW = """
dont|stopped|isnt|stop|barely|doesnt|hardly|wont|no breathing|breathe|breath|responding|pulse|conscious|waking_up
cant|cannot|struggling|trouble|difficulty|hardly ~1 breathe|breathing
no pulse|heartbeat
unresponsive|unconscious
@patient|i|im|ive|just ~2 collapsed|collapsing|passed_out|fainted|choking|fitting|seizing ~4
collapsed|choking|fitting|seizing|seizure|convulsing ~3 @now
having|has|have|get|getting|started|got|ive|think|feel|feeling|with ~2 seizure|fit|stroke|heart_attack|cardiac_arrest|anaphyl*|allergic_reaction|chest_pain|chest_pains|tight_chest|heart_pain
chest pain|pains|tightness|crushing|tight
pain ~1 in my chest
my|his|her chest ~2 pain|hurts|hurt|tight|crushing|hurting|paining|is_paining
cardiac|heart arrest|attack
anaphyl*
bleeding|bleed|blood|haemorrhag*|hemorrhag* ~3 lot|heavily|heavy|wont_stop|badly|everywhere|cant_stop|dont_stop|dont_stopping|severe|a_lot|much|out|fast|gushing|pouring|now|profusely
losing|lost|coughing|vomiting|spitting ~3 blood
throat|tongue|face|lips ~2 swelling|closing|drooping|swollen|blue|swell|closed|droop*
turning|gone|going|turned blue|grey
cut ~2 artery|deep
chopped|severed ~2 finger|fingers|hand|arm|artery
is|gone|looks|turned blue $
allergic reaction ~2 severe|bad|now|help|throat
severe|bad|serious allergic reaction
big|massive|major|large bleed ~3 ward|now|help|$
need ~2 crash
hindi|di ~2 humihinga|makahinga
saans|sans ~2 nahi|nhi|ruk
no|nao ~1 respira|respiro|respirar
no|dont ~1 dey breathe|breath
fire|smoke ~3 ward|corridor|room|building|hospital|theatre|kitchen|now|help
electric shock
crash call|team ~2 now|ward|needed|please|help
dont|stopped|stop|isnt ~1 breath*
dying @now
waters broke|broken
in labour now|help
stroke ~2 @now
call ~1 ambulance|999|2222
need|send|get ambulance|paramedic|paramedics|crash_team|defib|defibrillator
electrocuted|drowning|scalded ~2
fell|fallen|fall ~5 head|dont_moving|unconscious|stairs ~3 bleeding|dont|cant|blood|unconscious|help|now
hypo|hypoglycaemic|blood_sugar ~3 collapsed|unconscious|passing|confused|fitting
"""

NOT_NOW = """
who|cover|covers|derogat*|exempt|exempted|strike|picket|rota|during|policy|training|course|clinic|pathway|module|elearning|audit|guideline|protocol|teaching|study|nurse_specialist ~8 cardiac|stroke|chest|seizure|bleeding|unconscious|collapsed|arrest|anaphyl*|crash|ambulance|breathing|heart|bleed|choking|unresponsive
cardiac|stroke|chest|seizure|heart|haemorrhag*|labour ~1 ward
crash trolley|bleep|training|policy|call_policy
cardiac|stroke|chest|seizure|bleeding|arrest|anaphyl*|ambulance|heart|bleed|choking|haemorrhag*|unconscious|labour ~2 unit|team|nurse|nurses|training|course|clinic|module|policy|pathway|patients|service|audit|rota|bleep|elearning|department|protocol|simulation|drain|freezer|physio|xray|infection|rehab|survivor|guideline|teaching|trolley|staff|station|crew|crews|drivers|strike|covered|exempt
cardiac|stroke|chest|arrest|anaphyl*|seizure|bleeding|ambulance|crash|heart ~8 derogat*|covered|exempt|strike|who_covers|training
yesterday|last|ago|week|month|year|previous|history|had_a ~8 collapsed|chest|seizure|stroke|heart|arrest|bleeding|unconscious|fainted|bled|breathing|anaphyl*|blood|choking|passed_out
collapsed|chest|seizure|stroke|heart|arrest|bleeding|unconscious|fainted|bled|breathing|anaphyl*|blood|choking|passed_out|heart_attack ~8 yesterday|last|ago|month|year|before
talks|negotiation|negotiations|deal|offer|union|roof|ceiling|system|it|website|server|building|bed|shelf|app ~2 collapsed|crashed|dying
blood ~1 test|pressure|bank|sample|donor|donation|results|sugar_machine|form|forms|culture|cultures
cant breathe ~2 mask|ffp3|uniform|lol|in_this
bleeding|bloody ~1 edge|obvious|rota|heart
fire|smoke ~1 drill|alarm|training|door|safety|test|marshal|warden|exit|extinguisher|break
electric shock training|therapy
fit note|notes|test|mask|testing
fire|flood|smoke or|and|during|if ~4
waters|water broken|broke ~2 pipe|boiler|dispenser|machine|tap
best|tailored|perfect|right|good|cyber|doesnt|dont|fits fit
"""
