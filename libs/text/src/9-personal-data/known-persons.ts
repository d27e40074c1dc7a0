import { wordSet } from '../lexicon/word-set.js';

/** Full names of those known to all: artists, authors, athletes, rulers, figures of tales. */
export const KNOWN_TO_ALL: ReadonlySet<string> = new Set(
  `abraham lincoln|adolf hitler|agatha christie|agnetha fältskog|albert einstein|alfons åberg|alfred nobel|alice tegnér|anders zorn|anni-frid lyngstad|
annika sörenstam|anja pärson|astrid lindgren|august strindberg|barack obama|beppe wolgers|benny andersson|birgit nilsson|björn borg|björn ulvaeus|
bob dylan|bo kaspers|carl bildt|carl larsson|carl jonas love almqvist|carl michael bellman|carl von linné|carola häggkvist|charlie chaplin|charlotte kalla|
cornelis vreeswijk|dag hammarskjöld|dan andersson|david bowie|donald trump|edith södergran|elin wägner|elsa beskow|elvis presley|emil i lönneberga|
evert taube|fredrik reinfeldt|freddie mercury|fritiof nilsson piraten|fröding|gösta berling|gösta ekman|greta garbo|greta thunberg|gunde svan|gustav fröding|
gustav vasa|gustaf vasa|gustav adolf|gustaf fröding|harry martinson|harry potter|hasse alfredson|hasse och tage|hans alfredson|henning mankell|hjalmar branting|
hjalmar söderberg|håkan hellström|ingmar bergman|ingrid bergman|ingemar johansson|ingemar stenmark|ingvar kamprad|ingvar carlsson|jan guillou|jenny lind|
jesus kristus|john bauer|john f kennedy|john lennon|johan ludvig runeberg|jussi björling|kalle anka|kalle blomkvist|kalle johansson|karin boye|karl-bertil jonsson|
karl xii|karl gerhard|karl marx|kung carl gustaf|kurt wallander|lady gaga|lars norén|lasse åberg|laleh pourkarim|leif gw persson|lennart hyland|liv ullmann|
linus på linjen|maria wern|marie curie|martin luther king|martin luther|marilyn monroe|max von sydow|michael jackson|mikael persbrandt|monica zetterlund|moa martinson|
musse pigg|napoleon bonaparte|nelly sachs|nelson mandela|nils holgersson|nils dacke|nils ferlin|nils poppe|olof palme|ola salo|olle adolphson|pelle svanslös|
per albin hansson|per anders fogelström|per gessle|peter forsberg|peter pan|pippi långstrump|povel ramel|raoul wallenberg|robin hood|robyn carlsson|romeo och julia|
ronja rövardotter|sara danius|selma lagerlöf|sixten jernberg|sven-göran eriksson|sven jerring|stefan löfven|stieg larsson|stig dagerman|tage danielsson|tage erlander|
theodor kallifatides|thorbjörn fälldin|tomas ledin|tomas tranströmer|tove jansson|ulf lundell|ulf kristersson|vilhelm moberg|verner von heidenstam|victoria bernadotte|
vladimir putin|winston churchill|zarah leander|zlatan ibrahimovic|zlatan ibrahimović|ebba grön|jan johansson|jan-ove waldner|mats sundin|börje salming|lill-babs|
marcus wallenberg|magdalena andersson|jimmie åkesson|annie lööf|ebba busch|carl gustaf|kung oscar|esaias tegnér|erik axel karlfeldt|gunnar ekelöf|pär lagerkvist|
verner von heidenstam|elise ottesen-jensen|wallace och gromit|bamse|karlsson på taket|madicken|mio min mio|saltkråkan|tjorven|ture sventon|åsa-nisse|fänrik stål|
magnus uggla|lars winnerbäck|jojje wadenius|veronica maggio|loreen|avicii|tim bergling|mona sahlin|göran persson|per gunnar evander|margot wallström|
kerstin ekman|sara lidman|sara stridsberg|torgny lindgren|per olov enquist|p o enquist|elsa laula|elsa laula renberg|john andréas|jon henrik fjällgren|maxida märak|
sofia jannok|hjalmar lundbohm|ester blenda nordström|sven hedin|s a andrée|johannes kepler|isaac newton|charles darwin|sigmund freud|karl marx|vladimir lenin|
mao zedong|mahatma gandhi|nelson mandela|jeanne d'arc|hanna öberg|elvira öberg|sebastian samuelsson|frida karlsson|ebba andersson|stina nilsson|johan olsson|
armand duplantis|carolina klüft|stefan holm|henrik larsson|kosovare asllani|stina blackstenius|marta magnusdotter|toni morrison|ernst hemingway|ernest hemingway`
    .replaceAll('\n', '')
    .split('|'),
);

/** Names that need no other beside them to be known to all. */
export const KNOWN_ALONE: ReadonlySet<string> = wordSet(
  `abba allah bellman bamse buddha churchill darwin einstein gandhi gud hitler ibsen jesus karlfeldt lagerlöf linné lenin luther madicken mozart beethoven
muhammed-profeten napoleon nobel odin oden pettson findus pippi putin shakespeare snövit stalin strindberg taube tegnér trump zlatan zorn bach askungen
jultomten tomten frankenstein dracula spindelmannen batman elvis bolinder greta-thunberg lussebrud mumintrollet snusmumriken kasper-jesper-och-jonatan`,
);
