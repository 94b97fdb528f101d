"""The same words of danger in other languages; a native reader has still to check each list.

Latin letters use the notation of `safety_rules` (accents are folded away on both sides). Other
scripts are plain pieces of text, because their words do not split at blanks and vowel signs.
"""

SELF_HARM = """
magpapakamatay|magpakamatay|nagpapakamatay|magpatiwakal|pagpapakamatay|nagpakamatay|magbibigti|magbigti|maglalaslas|maglaslas
patayin|papatayin|patayin_ko|pinapatay|saktan|sasaktan|sinasaktan|tapusin ~2 sarili
gusto|gusto_ko|gustong|gusto_kong|gustung|mas_gusto ~4 mamatay|mawala_na|mawala
kung|pag|kapag|if ~1 mamatay|mawala ~1 ako
sana|nais|mabuti_pa|hiling|hintay|handa ~3 mamatay|mamatay_na|magising|magising_bukas|mawala
mamatay na|nalang|lang ~1 lang|ako|sana|$
hindi|di ~3 gustong|gusto ~2 mabuhay
ayoko|ayaw|ayaw_ko|ayokong|ayoko_na|ayaw_na|di_ko_gusto|hindi_ko_gusto|ayawko|ayw ~3 mabuhay|mabuhay_pa|buhay|sa_buhay|magising|gumising|nabubuhay
pagod|pagod_na|sawa|sawa_na|suko ~3 mabuhay|buhay|sa_buhay
tapusin|tatapusin|wakasan|wawakasan|kitilin|tinapos|tapusin_ko ~3 buhay|lahat|na_to|na_ito|paghihirap
wala|wala_na|walang|wala_nang ~3 pagasa|pag_asa|saysay|rason|dahilan|silbi|kwenta ~3 mabuhay|buhay|$
wala|wala_na|walang|wala_nang ~2 pagasa|pag_asa
mabuti|mas_mabuti|mas_ok|okay|better|maganda|masaya|mas ~4 wala_na|wala|mawala ~3 ako
nagpaalam|paalam|namaalam|magpapaalam|nagpaalam_na ~3 anak|pamilya|asawa|nanay|lahat|mundo|mga|inay|children|na_ako|everyone
hindi|di|dina|hindi_na ~2 magising|gigising|magigising|aabot|kaya_mabuhay|abutan
di|hindi|diko|di_ko|hindi_ko ~2 kaya|kaya_pa ~1 mabuhay|buhay|$
uminom|iinom|ininom|lumunok|nilunok ~4 lason|maraming_gamot|lahat_gamot|gamot_lahat|sobrang_gamot|gamot
marna|marne|marana|mar_jana|mar_jane|mar_jaana|mar_jaane|marjana|mar_jaun|marne_ka ~3 chahti|chahta|chahata|chahati|chahte|chahu|hai|he|man|mann|chaunda|chaundi|chahida|chahunga|chahungi|chahiye|chanda|chandi|dil|chahe|hain|aa|man_lagyo|man_chha|chahanchu|chahana|man_cha|chau|mon
mar jaun|jaunga|jaungi|jau|jaana|jana|jani|java|javan|jawan|jaava|jaavan|jaye|jau|jaati ~2
mar jana|jaana ~2 chahta|chahti|chahiye|behtar|acha|accha|better|theek|hai
jeena|jina|jeene|jine|jee|ji|jiina|jeen|jeevan ~4 nahi|nahin|nai|nhi|naahi|ni|na|nahee
nahi|nahin|nai|nhi|ni ~1 jeena|jina|jee|jeeni|jeeni_hai|jina_chahta
nahi|nahin|nhi|nai ~1 reh|rehna|rahna ~2 zinda|duniya
jaan|jan|apni_jaan ~1 de|le|dena|lena|dedu|dedunga|dedungi|leni|deni ~1 dunga|dungi|lunga|lungi|doon|dena|lena|doonga|doongi|hai|chahta|chahti|dena_chahta|denge|dewanga|dewangi|deni|$
khudkushi|khud_kushi|khudkhushi|khud_khushi|khudkusi|atmahatya|aatmahatya|atmhatya|aatmhatya|aatma_hatya|atma_hatya|atmohotta|attohotta|attohatta|atmohotya|attohottya|atmahotta|athmahathya|aathmahathya|athmahatya|atmahathya|aatmahathya|aathmahatya|thatkolai|tharkolai|tarkolai|thatkola|tharkola|tarkollai|athma_hathya|aathma_hathya|attohotya|suesaid
khud|apne_aap|khudko|apne|apni|aapne_aap|aap_nu|swayam ~2 maar|khatam|khatm|nuksan|nuqsan|mita|hurt|kaat|jala|khtm|zakhmi|maran|marna
zindagi|jindagi|zindgi|jeevan|jindgi|jiwan|life|zindagee ~3 khatam|khatm|thak|tang|nahi_chahiye|nafrat|bekar|bekaar|pareshan_ho_gayi|khtm|sakyo|barbaad|mukka|mukk|sakchu|chhod|ab_nahi|maduthu|mathiyayi|avasanippikk*|shesh|vendam
sab ~1 khatam|khatm|khtm ~1 karna|kar|kar_dunga|kar_dungi|ho_jaye|kardu
mere|mera|meray|mujhse|mainu ~1 bina|bagair|baghair|bagar|bin ~4 khush|better|acche|theek|behtar|acha|sukhi|rahenge|log|sab|accha|aasan
zeher|zehar|zahar|jeher|jahar|zaher|bish|vish|visham|vizham|poison|zehr ~1 kha|khana|khaa|khake|pee|pi|kheye|kazhi*|kudi*|kha_lungi|kha_lunga|khana_hai
phansi|faansi|fansi|phaansi|jhund*|phanda|fanda|thookku|thooki|thookil|thoongi|jhundi
duniya|dunia ~3 chhod|chod|chhor|chor|chhodna|chhodni|jana|jaana|alvida|alwida
alvida|alwida|khuda_hafiz_hamesha ~2
aakhri|akhri|aakhiri ~1 raat|din|message|baat|salaam ~1
maut|mout|maot|mot ~2 chahiye|behtar|aajaye|de_de|chahta|chahti|ki_dua
mujhe|muje|mujhko ~1 maut|mar|marna|marne
marikkanam|marikanam|marikkan|marichal|marikkum|marikan|chakanam|chaakanam|chavanam|chaavanam|chathal|chakan|chaavan|marikkunnatha|marichaal ~2
jeevikkan|jeevikan|jeevikkanda|jeevikanda|jeevikkanam|jivikkan|jeevikkaan|jeevikandaa ~2 vayya|venda|thonnunnilla|ishtamilla|kazhiyilla|patilla|pattilla|pattunnilla|illa|kazhiyunnilla|aagrahamilla|$
jeevikkanda|jeevikanda|jeevanodukk*|jeevithamavasanippikk*
jeevitham|jeevan|jeevitam ~2 avasanippikk*|maduthu|mathi|mathiyayi|venda|theerkk*|odukk*|matiyayi|theernnu
thoongi|thungi ~1 chav*|chaak*|marikk*|chath*
njan|njaan ~1 illathe|illengil|illathayal|illatha|poyal|marichal
saaga|saga|saagha|saaganum|saganum|saavanum|sethuduven|sethuruven|sethu|setthu|seththu|saavu|saava|sagalam|sethidalam|sethuren ~1 poren|pooren|porein|venum|aasai|thonuthu|pola|poidalam|poiduven|polama|virumburen|poiruven|podhu|$
saaganum|saganum|sethuduven|sethidalam|sagavendum|saavendum|sethuruven
vaazha|vazha|valla|vaala|vaazhave|vazhave|vaala ~1 pidikkala|pudikkala|pidikkalai|pudikala|pidikala|virupam|mudiyala|mudiyathu|aasai|venam|ishtam|venda
uyir|uyira|uyirai|uyire ~2 vida*|vitud*|maich*|maaich*|edu*|vittud*|viduven|vidanum|maaychu*
morte|mourte|more ~1 chai|jete_chai|icche|ichcha|iccha|chaai|jabo|jete|jai|mon_chay
bachte|banchte|bachar|bachte_ar|banchar ~3 chai_na|chaina|chai|icche|ichha|iccha|na
jibon|jiban|jeebon ~2 shesh|sesh|rakhbo_na|chai_na|diye_dibo
nijeke|nije_ke ~1 shesh|mere|maar*|sesh|ses|khoti
suicidar*|suicidio|matarme|morirme|suicidarme|quitarme_la_vida|matarm
no quiero ~1 estar|seguir|existir ~1 aqui|mas|asi|viva|vivo|$
irme|ir|dejar|partir|salir ~1 este mundo|vida
quiero ~2 todo ~1 termine|acabe|pare
quiero|quisiera|prefiero|ganas|gustaria|deseo|queria ~3 morir|morirme|matarme|desaparecer|dejar_de_vivir|estar_muerto|estar_muerta|no_vivir|acabar_con_todo|dormir_y_no_despertar|no_despertar|terminar_con_todo
quitarme|acabar|terminar|quitar|acabo ~2 vida
me mato|suicido|matare|tiro_del
voy|quiero|quisiera|pienso|pensando ~2 matarme|suicidar|suicidarme|ahorcar|ahorcarme|quitar_vida|quitarme|cortar_venas|tirarme|tirar_del
me voy matar|suicidar|ahorcar|tirar|quitar
no|nao|nu|sin ~4 vivir|viver|vivo|vivendo|traiesc|traiasca
no ~3 ganas|razon|sentido|motivo|motivos ~2 vivir|seguir|la_vida|despertar
sin ganas ~2 vivir|seguir
dont_puedo|no_puedo|ya_no_puedo|no|nao ~1 puedo|posso|aguanto|aguento ~1 mas|mais ~1 $|vivir|seguir|viver|continuar|con_la_vida|con_esta_vida|com_a_vida|com_esta_vida
mejor|melhor|bine|mieux|lepiej|meglio|felices|better ~3 sin_mi|sem_mim|fara_mine|sans_moi|beze_mnie|senza_di_me|si_no_estoy|si_no_estuviera
sin_mi|sem_mim|fara_mine|sans_moi|beze_mnie ~4 mejor|melhor|bine|mieux|lepiej|felices
despedi|despedir|despedi_me|adios|adieu|adeus|despido|pozegnalam|pozegnalem|ramas_bun|despedida ~4 hijos|hija|hijo|familia|filhos|filha|filho|family|children|enfants|famille|dziecmi|rodzina|mundo|copii|copiii|siempre|monde|sempre|mae|pra_sempre|toujours
hacerme|hacer|fazer|machucar|cortarme|cortar|lastimarme|me ~1 dano|machucar|las_venas|venas|pulsos|cortar|lastimar|mal_a_mim
cortarme|lastimarme|ahorcarme|envenenarme|dispararme|matarnos
tome|tomado|tomei|tomo|trague|tragado|engoli ~3 pastillas|comprimidos|remedios|pastilas|medicamentos|pilulas
no|nao vale|tiene|tem ~2 pena_vivir|vivir|viver|sentido_vivir|sentido_mi_vida|sentido_viver
quero|queria|vou|prefiro|vontade ~3 morrer|me_matar|desaparecer|sumir_de_vez|matar_me|acabar_com_tudo|acabar_com_minha_vida|tirar_minha_vida|suicidar|dormir_e_nao_acordar|nao_acordar
vou|quero|queria|vontade|penso|pensando|pensei|tentei ~2 me_matar|me_suicidar|me_enforcar|me_jogar|me_mutilar|me_machucar
tirar|acabar|por_fim|terminar ~3 vida|minha_vida
nao|sem ~3 quero_viver|vontade_viver|quero_mais_viver|viver|acordar_mais
samoboj*|samobuj*|zabije_sie|zabic_sie|zabije_siebie|powiesic_sie|powiesze_sie|potne_sie|zabicie_sie
zabic|zabije|powiesic|powiesze|otruc|pociac|utopic|zabijam sie|siebie
chce|chcialbym|chcialabym|wole|wolalbym|wolalabym|pragne|chcem|chialbym ~2 umrzec|umrzec|nie_zyc|zniknac|smierci|umierac|zabic_sie
nie|dont ~4 zyc|zycia|sensu_zyc|sily_zyc|sie_obudzic|obudzic
mam|dosyc|dosc|mother|zmeczona|zmeczony ~1 dosc|dosyc|zyciem ~1 zycia|zyciem
odebrac|odbiore|skonczyc|zakonczyc|koncze|skoncze ~2 zycie|ze_soba|z_soba|z_tym_wszystkim|swoje_zycie
bez|lepiej|beze ~3 mnie_lepiej|beze_mnie|mnie_bedzie
zrobic|robie|zrobie|krzywde ~1 sobie ~1 krzywde|cos
pozegnalam|pozegnalem|zegnam|zegnajcie ~2
sinucid*|sinucidere|sinucidem
vreau|vrea|as_vrea|prefer|doresc ~2 mor|moara|dispar|ma_omor|termin_cu_viata|murim|nu_mai_fiu
nu ~3 traiesc|mai_traiesc|mai_vreau_viata|pot_trai
omor|spanzur|omorim ~2
viata ~3 termin|iau|sens|pun_capat|capat|nu_mai
iau|imi_iau|termin|pun ~2 viata|zilele|capat_zilelor|capat_vietii
ramas bun copii|copiilor|familie|$
suicider|me_suicider|me_pendre|me_flinguer
veux|voudrais|envie|vais|prefere|aimerais|jai_envie ~3 mourir|crever|en_finir|me_tuer|disparaitre|plus_vivre|plus_etre_la|me_suicider|plus_me_reveiller|me_foutre_en_lair
plus|pas|dont ~2 vivre|envie_de_vivre|raison_de_vivre|la_force_de_vivre|me_reveiller
en finir
mettre|mets|mettrai fin ~2 jours|vie|tout
veux|vais|voudrais|envie|pense|pensais ~2 me_tuer|me_mutiler|me_scarifier|me_couper|me_faire_du_mal|me_jeter
voglio|vorrei|preferisco ~2 morire|uccidermi|ammazzarmi|farla_finita|non_svegliarmi
uccidermi|ammazzarmi|suicidarmi|farla_finita
umbringen|selbstmord|suizid|das_leben_nehmen
will|mochte ~2 sterben|nicht_mehr_leben|dont_mehr_leben
intihar|intahar|antaher|antahir|antihar|intihaar|antehar|intihari|yentehir
ana|ani|biddi|beddi|bidi|badi|bdi|3ayez|3ayza|ayez|ayza|3awez|aawez|urid|oreed|ureed|abgha|abi|widi|awez|aiz|nhib ~3 amoot|amut|amot|amout|mout|moot|amwat|nmout|nmut|mot|amoth
mish|mosh|mesh|msh|ma|la|mo ~2 3ayez|ayez|urid|oreed|baddi|biddi|3ayza|bddi|ayza|ureed|abgha ~2 a3ish|a3eesh|aeesh|3ish|aish|aesh|3eesh|aaish|eish
aqtol|a2tel|aktel|aqtul|2atel|amawet|amawwet|a2tol ~1 nafsi|7ali|hali|nafsy|rou7i
i|make|wan|dey|want|go ~2 wan_die|kpai_myself|kpai_my|just_die|die_now|quench|kpeme
i|me|make wan|want|go|dey die|kpai|kpeme|quench|end_am|end_my
wan|want kpai|die|kpeme
kpai ~1 myself
no|dont ~1 wan|want|fit ~1 live|dey|dey_alive|continue|dey_this|dey_alive_again ~1 again|this|world|$|for_this
life|world don|dont|do|dey tire|taya|weary|tyre me
don|dont|ive tire|taya|weary ~2 life|world|living
make ~1 i die|no_dey|dont_dey|quench|kpai
better ~1 make|if ~1 i ~1 no_dey|dont_dey|die|no_exist
drink|drank|buy|bought|take sniper|otapiapia|gamalin|gammalin
mo|mi|n|emi ~2 fe|fẹ ~1 ku|pa_ara|pa_ara_mi|pa_ra_mi
mo fe ku|pa
mi|ko|n|nko|mio ~2 fe ~1 gbe|wa_laye|gbe_mo|gbe_laye|wa_mo
aye|ile_aye|aiye|ileaye ~1 su|ti_su|sumi ~1 mi|
pa ara mi|mi_ku
achoro|acho|achọrọ|choro|acholu|chọrọ ~3 inwu|nwuo|onwu|igbu_onwe|inwu_anwu|nwu
gbuo|igbu|egbu|gbu|igbuo ~1 onwe ~1
achoghi|achoghị|achogh|agaghi ~3 ndu|ibi|di_ndu|idi_ndu
ndu ~2 agwula|gwuru|agwuru|ike
mepe|me_pe|pe|mepɛ ~2 mewu|me_wu|owu|awu|wu
mekum|me_kum|kum|mekunkum ~1 me_ho|ho|meho
mempe|me_mpe|mempɛ ~3 tena|metena|ase|nkwa|te_ase|asetena
mabre|abre|abrɛ|brɛ ~2 asetena|wo_wiase|nkwa|abrabo
ndoda|ndinoda|ndirikuda|kuda|ndiri_kuda|ndada|nododa ~2 kufa|kuzviuraya|kuzvipa|kuzvisungirira|kufawo
kuzviuraya|kuzvisungirira|ndozviuraya|ndichazviuraya|ndizviuraye|zviuraya
handichada|handisisina|handidi|handichadi ~2 kurarama|upenyu|hupenyu|kupona|kugara_panyika
ndaneta|ndaremerwa ~2 hupenyu|upenyu|nehupenyu|kurarama
ngifuna|ngiyafuna|ndifuna ~1 ukufa|ukuzibulala
ukuzibulala|ngizobulala_mina|kujiua|nijiue|kujinyonga|nitajiua|kujitoa_uhai
nataka|natamani|ningependa ~1 kufa|kujiua
marna|marne|morna|mar ~1 man|mann|mann_lagyo|paye|chahanchu|manlagyo
bachna|banchna|bachne|baachna|jiuna|jina|banchne|bacna ~3 chaina|chhaina|chahanna|chahana|chaena|sakdina|sakina|mann|nai
aafu|aafai|aafulai|afulai|aphulai ~2 marchu|marne|sakchu|khatam|maarchu|marna
jindagi|jeevan|zindagi ~2 sakchu|sakincha|khatam|tyagna
jhundiyera|jhundinchu|jhundine|jhundera ~1
lladd ~2 hun|fy_hun|hunan
hunanladdiad|hunanladd
eisiau|isio|isho|am|moyn ~2 marw|lladd_fy_hun|diweddu_fy_mywyd|ladd_fy_hun|orffen_fy_mywyd
ladd|lladd|brifo|niweidio|anafu ~1 fy ~1 hun|hunan
dim|ddim|dydw|dont ~3 byw
diwedd|gorffen|diweddu|orffen ~2 mywyd
gwell|well ~2 hebdda|hebddo_i|hebof
intihar ~2 etmek|edicem|edecegim|dusun*
olmek|yasamak istiyorum|istemiyorum
kodkoshi|khodkoshi|bemiram|mikham_bemiram
chavali|chachipovali|chachipotanu|chachipotha|chavalanipistundi|saayabeku|sayabeku|marenna_ona|marenna_oni|marenna
marvu|marvanu|mari ~1 che|javu|jaish|java|chhe|jaisa
"""

RISK = """
sinasaktan|binubugbog|bugbog|binugbog|sinaktan|binubogbog|binabantaan|pinagbabantaan|binantaan|sinasakal|sinakal|ginahasa|ginahasa_ako|ginahasa|hinipuan|ikinulong|kinulong|nirape|inaabuso|inabuso|hinahampas|sinuntok|sinasapak|sinapak|minolestiya|hinihipuan|ginugulpi|pinalo ~1 ako|niya|ng|kami|siya|asawa|kaibigan|anak
papatayin|patayin|papatayin_daw|pinatay ~2 ako|niya|siya|kita|kami|nila|sila|ko_siya|asawa
ginahasa|hinipuan|nirape|ginagahasa|ginulpi
kinuha|hawak|tinago|kinumpiska|ayaw_ibalik|tinatago|itinago|kinukuha ~5 passport|pasaporte|dokumento|papeles|brp
hindi|di|ayaw ~1 ako|kami ~1 pinapalabas|palabasin|pinapaalis|makaalis|makalabas|pinapauwi
kaibigan|katrabaho|kasama|kapatid|anak|asawa|siya|niya ~6 magpapakamatay|magpakamatay|mamatay|nagpapakamatay
magpapakamatay|magpakamatay ~4 siya|kaibigan|katrabaho|kapatid|daw
mujhe|muje|mujhko|hame|humko|mainu|menu|malai|mera|usko|use|bachon|bachche|amake|enne|ennai|ennaiya ~3 marta|maarta|marte|maarte|marti|peetta|pitta|peet|pitai|marda|maarda|kutda|kutta|maar|mardi|kutcha|kutchha|kutnuhuncha|marchha|pitcha|kutnu|mare|maare|maren|marey|marche|thallunnu|thalli|thallum|adikkunnu|adikkum|adichu|kollum|adikkiraan|adikiran|adikkiran|adikkiraar|adikkuran|adikuran|konnuduv*|kolluva*|pitne|peetna
maarda|kutda|marda|kutdi ~3 pati|hai|aa|mainu|ghar
pati|shauhar|shohar|miyan|husband|sasur|saas|pita|bhai|gharwala|shami|swami|sasural|susral|sasuraal ~4 maarta|marta|peetta|pitta|maarte|marte|peet|mare|maare|marda|maarda|kutda|kutcha|marey|marpeet|pitai|kutne|kutchha
marpeet|maarpeet|mar_peet|maar_peet|marpit|maarpit
maar|mar|jaan_se|jan_se|jaan ~1 dunga|dungi|dalunga|dalungi|dega|degi|denge|dalega|dalenge|maar_dega|maar_denge|daalega|daalunga|daalenge|doonga|maar_dunga|deyga|maar|mar_dega|mar_denge|dalo|dena_chahta
jaan|jan ~1 maar|mar ~1 dega|denge|dunga|dalega|ki
passport ~3 rakh|le_liya|cheen|chheen|chhin|le_liye|chin|le_gaya|wapas_nahi|nahi_de|nahi_dete|jabt|zabt|rakhyo|khosyo|niye|niyeche|atke|vaangi|pidich*|vangi|eduth*|pudungi|vangitt*|liya|rakhi|kho*|pidichu
band|bandh|kaid|qaid|qaed ~1 kar|kiya|karke|rakha|kr ~2 diya|rakha|ghar|kamre|hai|liya|rakhte
balatkar|balaatkar|zabardasti|jabardasti|jabarjasti|dhorshon|dhorson|peedan|peedippich*|bolatkar|izzat_lut*|peedippikk*|peedipich*
dhamki|dhamkee|dhamkaya|dhamkata|dhamka|bheeshani|humki ~3 jaan|maar|family|parivar|ghar|marne|de_raha|deta|dete|mili|di
bharthavu|barthavu|bharthav|bhartavu|kettiyon|purushan|kanavan|kanavar|avan|aval|avar ~3 thallunnu|thalli|adikkunnu|adichu|kollum|thallum|adikkiraan|adikiran|adikkiran|adikuran|adikkiraar|konnuduv*|adikkum|konnu|upadravikk*|adippan
kollum|kollan|konnu|kolluka|konnuduven|kola_pannuven|konnuduvan|kolluvan|kollanam ~2
pootti|pootiy*|poottiyitt*|adaichu|adachu|pootti_ittu|pootiyittu|poottiyittu|poottiyittirikkunnu ~2
amake|amay|take|oke|amader ~3 mare|mere|marbe|maarbe|mare_felbe|mere_felbe|marche|merechhe|marlo|pitay|khun_kor*|dhorshon
shami|swami|jamai|boyfriend ~4 mare|marche|mere|pitay
me|mi|nos|le|la ~3 pega|golpea|pego|golpeo|maltrata|violo|violaron|abuso_de_mi|amenaza|amenazan|amenazo|amenazaron|estrangulo|encerro|encerraron|encierra|encierran|apunalo|secuestro|secuestraron|pegan|golpean|acosa_sexual*|bate|bateu|espanca|espancou|estuprou|estupraram|ameaca|ameacou|ameacam|trancou|tranca|agrediu|agride|batem|sequestr*|violentou|prendeu_em_casa|frappe|bat|frapper|viole|etrangle|sequestre|menace|enferme|tape|agresse|cogne
marido|esposo|novio|pareja|ex|jefe|padre|companheiro|namorado|marido_me|esposa|mari|copain|conjoint|compagnon|barbat*|sotul|sot|iubit*|maz|chlopak|partner|ojciec ~3 pega|golpea|maltrata|bate|espanca|agride|frappe|bat|tape|viole|bije|bil|pobil|dusi|gwalci|loveste|omoara|amenint*|grozi|insulta_y_pega|uderzyl
va|vai|voy|quiere|quer|vou|vais|veut|quiero|vor|iba|ira ~3 matarme|me_matar|matar|matarlo|matarla|matarme|suicidarse|matarse|se_matar|tuer|le_tuer|la_tuer|omoare|omor|me_tuer|se_suicider|se_tuer|te_tuer|matarlos
me va|voy|quiere|vai|quer ~2 matar|violar|estuprar
se ~3 matar|suicidar|suicida|sinucida|sinucide|omoare|suicider|pendre
violada|violado|violaron|estuprada|estuprado|estupro|violacion|violee|violer|zgwalc*|gwalt|violata|violat|violatii
quitaron|quito|tienen|retienen|retiene|guardan|robaron|tiene|quitado|ficaram|pegaram|pegou|tomaram|reteve|retem|tomou|tiraram|pris|prend|garde|gardent|confisque*|zabrali|zabral|trzymaja|trzyma|zabrala|luat|tine|tin|iau|retinut ~5 pasaporte|pasaportes|passaporte|passaportes|passeport|paszport|paszporty|pasaportul|pasaport|pasapoarte|documentos|passport|papeles
encerrada|encerrado|encerradas|trancada|trancado|presa_em_casa|enfermee|enferme|sequestree|zamknal|zamkneli|zamknieta|zamkniety|uwieziona|inchisa|incuiata|incuiat|incuiate ~2
zabije|zabic|zabija|pobije|zamorduje|pobil|bije ~2 mnie|ja|jego|nas|kogos|ciebie|dzieci|szef*
mnie ~2 bije|zabije|pobil|bil|gwalci|zgwalc*|dusi|zamknal|grozi|uderzyl|szarpie|dusil
grozi|groza|grozil ~2 mi|smiercia|nam|ze_zabije|nozem
mnie zabije
ma|imi|ne|m ~2 bate|omoara|ameninta|violat|loveste|batut|strange_de_gat|omori|amenintat|agreseaza|inchide
vrea|vreau|va|o_sa ~2 omoare|omor|omori ~2 pe|sa|ma|
il|elle|ils|mari|copain ~2 frappe|bat|tuer|menace|viole|etrangle|enferme|frapper|frappent|viole|menacent
menace|menaces|menacent|amenaza|amenazas|amenazan|ameaca|ameacas ~2 mort|muerte|morte|tuer|matar
yidrabni|bidrobni|beydrabni|yadribni|bidrabni|bydrobni|yedrobni|beyedrabni|yidrobni|yedrebni|byedrobni
haye2telni|hay2telni|yo2telni|yeqtelni|sayaqtuluni|byhaddedni|yohaddedni|beyhaddedni|yuhaddiduni|ightasab*|eghtesab*
dey|de|don|dem|e|him|oga|madam|husband|person ~3 beat|beating|slap|flog|nack|rape|harass|wound|stab ~1 me|us|am|her|my|pikin
oga|madam|dem|agent|boss|agency|landlord ~2 seize|collect|hold|carry|hide|seized|collected|take ~3 passport|documents|paper|papers|money
go|wan|want|fit kill|kpai|wound|finish me|am|us|her|him
e|dem|him|he|she|they wan|want|go|say|dey ~3 kill|kpai|rape ~1 me|us|am
dem|oga|madam ~2 lock me|us|door|inside
lu|nlu|na ~1 mi|mi_ni|me
oko|iyawo|okunrin ~2 lu|nlu|n_lu ~1 mi
o|won|oun fe|maa|ma ~1 pa ~1 mi
gba|gbe|di|mu ~2 passport|iwe_irinna|pasipoti
di|oke|nwoke ~3 eti|na_eti|eti_m|etim|na_etim ~2
choro|oga|gha|ga ~2 igbu|egbu|gbu ~1 m
kunu|okunu|me_kunu|mekunu ~3 boro|bo|boa|hwe|reboro ~1 me
kum|bekum|okum|obekum|ɔbɛkum ~1 me $
murume|mukadzi|murume_wangu|baba|chikomba ~3 anondirova|ndirova|kundirova|anondibata|andirova
anondirova|kundirova|anoda_kundiuraya|kundiuraya|akandibata_chibharo|ndakabatwa_chibharo|vakanditorera|akanditorera|kundiurayai|andibata_chibharo
malai|hamilai|usle|logne|srimanle|budale|malay|shrimanle|sriman ~3 kutcha|kutchha|kutyo|pitcha|pityo|marchha|kutnuhuncha|marne|maridin*|kutne|kutnu|kuteko|balatkar|thunyo|thuneko|maardincha|mardincha
kutcha|kutnuhuncha|kutchha|kutyo ~2
gwr|ngwr|wr|partner|cariad|nghariad|gariad|dyn ~3 curo|fy_nharo|nharo|taro|bwrw|fy_mwrw|mwrw|brifo|fy_mrifo|mrifo|fygwth|lladd
fy nharo|mwrw|mrifo|nhreisio|lladd_i|nghuro|nghuro_i
bygwth|fygwth ~3 lladd|brifo|fi
treisio|dreisio|nhreisio|threisio ~1
mein|mich ~3 schlagt|vergewaltigt|bedroht|umbringen|totet
mi ~2 picchia|violentato|minaccia|uccide|ammazza
"""

# Pieces of other scripts, after marks and variant letters are folded as in `safety_text`. In these
# `{n}` stands for any `n` characters or fewer within a clause.
SELF_HARM_SCRIPTS = """
आत्महत्या|खुदकुशी|खुदखुशी|सुसाइड|मरना{4}चाह|मर जाना|मर जाऊ|मरना है|मरने का मन|मरने की इच्छा|मरने{3}दिल|मौत चाहि|जीना नही|जीना नहीं|जीना{3}नही|जीने{12}नही|जीवन{6}खत्म|जिंदगी{12}खत्म|जिन्दगी{12}खत्म|जिंदगी से{3}थक|जिंदगी से{3}तंग|जीने से{3}थक|जिंदगी{3}नही चाहि|जान दे{4}द|जान देन|जान ले ल|अपनी जान|खुद को{3}मार|खुद को{3}खत्म|खुद को{3}चोट|खुद को{3}नुकसान|फांसी|फाँसी|जहर खा|मेरे बिना|मेरे बगैर|अलविदा|दुनिया छोड़|दुनिया छोड|नही जीना|अब नही सहा|आखिरी रात|बहुत सारी गोलियां|सारी गोलियां|मर्न मन|मर्न चाह|बाँच्न{6}छैन|बाँच्न{4}चाह|बाच्न{6}छैन|मर्छु|आफूलाई{4}सक|झुण्डि|मरायच|जगायच नाही|जगावस वाटत नाही
മരിക്കണ|മരിക്കാൻ|മരിക്കാന്‍|മരിച്ചാൽ മതി|ചാകണ|ചാവണ|ചാകാൻ|ജീവിക്കണ്ട|ജീവിക്കേണ്ട|ജീവിക്കാൻ{3}വയ്യ|ജീവിക്കാൻ{3}തോന്നുന്നില്ല|ജീവിക്കാൻ{4}ഇല്ല|ജീവിക്കാൻ{3}ആഗ്രഹമില്ല|ജീവിക്കാൻ{3}കഴിയ|ജീവിക്കാൻ{3}പറ്റ|ആത്മഹത്യ|ജീവിതം{3}അവസാനിപ്പി|ജീവിതം{3}മടുത്ത|ജീവിതം{3}വേണ്ട|ജീവിതം{3}മതി|ജീവനൊടുക്ക|തൂങ്ങി|ഞാൻ ഇല്ലാ|ഞാനില്ലാ|ഞാൻ പോയാൽ|വിട പറഞ്ഞ|ജീവൻ{3}ഒടുക്ക
தற்கொலை|சாகணும்|சாக{3}போ|சாக{3}வேண்டும்|செத்து{3}போ|செத்துடு|வாழ{3}பிடிக்க|வாழ{3}விருப்பம்|வாழ{3}முடிய|உயிரை{3}விட|உயிரை{3}மாய்|இறக்க{3}வேண்டும்|இறந்து{3}போக|நான் இல்லா
ਖੁਦਕੁਸ਼ੀ|ਖ਼ੁਦਕੁਸ਼ੀ|ਆਤਮਹੱਤਿਆ|ਆਤਮ ਹੱਤਿਆ|ਮਰਨਾ|ਮਰ ਜਾਣਾ|ਮਰ ਜਾਵਾਂ|ਜੀਣਾ ਨਹੀਂ|ਜਿਉਣਾ ਨਹੀਂ|ਜੀਉਣਾ ਨਹੀਂ|ਜਾਨ ਦੇ|ਮੇਰੇ ਬਿਨਾਂ|ਜ਼ਿੰਦਗੀ ਖਤਮ
আত্মহত্যা|মরতে চাই|মরে যেতে|মরে যাব|বাঁচতে{6}চাই না|বাঁচতে{4}ইচ্ছ|বাঁচতে চাইনা|জীবন{3}শেষ|নিজেকে{3}শেষ|আমাকে ছাড়া|মরতে ইচ্ছ
خودكشي|خود كشي|مرنا چاه|مر جانا|جينا نهيں|جينا نہيں|جينے كا{4}نه|زندگي{6}ختم|زندگي سے تنگ|جان دے|زهر كها|ميرے بغير|انتحار|انتحر|اريد{4}اموت|اريد ان اموت|عايز{2}اموت|عايزه{2}اموت|بدي{2}موت|بدي{2}اموت|ابغي{2}اموت|ودي{2}اموت|نفسي اموت|اتمني الموت|اتمني ان اموت|لا اريد{4}اعيش|لا اريد ان اعيش|مش عايز{2}اعيش|مش عايزه{2}اعيش|ما بدي{2}عيش|ما بدي اعيش|ما ابي اعيش|تعبت من الحياه|كرهت حياتي|انهي حياتي|انهاء حياتي|اقتل نفسي|قتل نفسي|اوذي نفسي|ايذاء نفسي|بدوني افضل|بدوني احسن|افضل بدوني|احسن بدوني|ودعت اولادي|ودعت اطفالي|لا امل|ماليش لازمه|اموت نفسي|خودم را بكشم|ميخواهم بميرم
самоубий|самогуб|покончить с собой|хочу умереть|хочу померти|не хочу жить|не хочу жити|убить себя|убью себя|повеситься|искам да умра|не искам да живея|да се убия|θελω να πεθανω|αυτοκτον|να αυτοκτονησω|자살|죽고 싶|自杀|自殺|想死|不想活|結束生命|结束生命|死にたい|อยากตาย|ฆ่าตัวตาย|tự tử|muốn chết
ఆత్మహత్య|చచ్చిపో|చావాలి|బతకాలని లేదు|ಆತ್ಮಹತ್ಯೆ|ಸಾಯಬೇಕು|આત્મહત્યા|મરી જવું|મરવું છે|જીવવું નથી|සියදිවි|මැරෙන්න|ጥፋት ማድረስ|ራሴን ማጥፋት
"""

RISK_SCRIPTS = """
मुझे{6}मार|मुझे{8}पीट|पति{10}मार|पति{10}पीट|मारता है|मारते है|पीटता|पीटते|मार डाल|मार देगा|मार दूंगा|मार दूँगा|जान से मार|बलात्कार|रेप|मारपीट|धमकी|पासपोर्ट{12}छीन|पासपोर्ट{12}ले लि|पासपोर्ट{12}रख|पासपोर्ट{12}नही दे|पासपोर्ट{10}वापस नही|बंद कर{6}रख|कमरे मे{3}बंद|घर मे{3}बंद|जबरदस्ती|मलाई{8}कुट|मलाई{8}मार|श्रीमानले{6}कुट|पिट्छ|वह मर जाए
എന്നെ{6}തല്ല|എന്നെ{6}അടിക്ക|എന്നെ{6}കൊല്ല|എന്നെ{6}ഉപദ്രവ|ഭർത്താവ്{10}തല്ല|ഭർത്താവ്{10}അടി|കൊല്ലും|കൊന്നുകളയ|പാസ്പോർട്ട്{12}വാങ്ങി|പാസ്പോർട്ട്{12}പിടിച്ച|പാസ്പോർട്ട്{12}എടുത്ത|പാസ്‌പോർട്ട്{12}പിടിച്ച|പൂട്ടിയിട്ട|പീഡിപ്പി|ബലാത്സംഗ|ഭീഷണി
என்னை{6}அடி|என்னை{6}கொல்ல|கணவர்{8}அடி|கணவன்{8}அடி|பாஸ்போர்ட்{10}பிடுங்|பாஸ்போர்ட்{10}எடுத்து|பலாத்கார|மிரட்ட
ਮੈਨੂੰ{6}ਮਾਰ|ਮੈਨੂੰ{6}ਕੁੱਟ|ਪਤੀ{8}ਮਾਰ|ਪਤੀ{8}ਕੁੱਟ|ਪਾਸਪੋਰਟ{10}ਰੱਖ|ਪਾਸਪੋਰਟ{10}ਖੋਹ|ਜਾਨੋਂ ਮਾਰ|ਬਲਾਤਕਾਰ|ਧਮਕੀ
আমাকে{6}মারে|আমাকে{6}মেরে|স্বামী{8}মারে|মেরে ফেল|ধর্ষণ|পাসপোর্ট{10}নিয়ে|পাসপোর্ট{10}কেড়ে|আটকে রেখ
يضربني|بيضربني|ضربني|يعنفني|زوجي{6}يضرب|سيقتلني|هيقتلني|راح يقتلني|يقتلني|يهددني|هددني|بيهددني|تهديد بالقتل|اغتصب|تحرش|جواز{10}اخذ|اخذ{6}جواز|اخذوا جواز|حجز{6}جواز|صادر{4}جواز|خدوا{4}جواز|محبوس|حبسني|حابسني|قفل{4}علي|ساقتله|هقتله|سوف اقتل|مجهے{6}مار|شوهر{8}مار|مار ڈال|پاسپورٹ{10}ركه|پاسپورٹ{10}چهين|قتل كر
бьет меня|бьёт меня|меня бьет|меня бьют|убьет меня|изнасилов|забрали паспорт|забрав паспорт|б є мене|打我|强奸|護照|扣我护照
నన్ను కొట్ట|నన్ను చంప|ನನ್ನನ್ನು ಹೊಡೆ|મને મારે
"""
