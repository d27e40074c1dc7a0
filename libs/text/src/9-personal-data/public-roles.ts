/** Roles whose holders are no private persons: politicians, heads, principals, vicars, officials, journalists, those known to all. Lower-case words. */
const ROLE =
  /^(?:\p{L}*(?:kommunal|opposition|region|lands?tings|stats|borgar)s?råd(?:et|en|s)?|\p{L}*minister(?:n|s)?|\p{L}*borgmästare?n?|\p{L}*(?:chef|direktör|inspektör|strateg|samordnare|utvecklare|sekreteraren?|handläggare|politiker|ingenjör|arkitekt|konsulent|intendent|antikvarie)(?:en|n|er|erna|na|s)?|\p{L}*(?:rektor|rektorn|rektors|kyrkoherden?|komminister|prästen?|biskop|biskopen|prosten?|diakon)|landshövding(?:en)?|\p{L}*ledamot(?:en)?|\p{L}*ledamöter(?:na)?|\p{L}*(?:journalist|reporter|redaktör|krönikör)(?:en|n|er|erna)?|\p{L}*(?:parti|grupp)ledaren?|\p{L}*nämndsordförande(?:n)?|\p{L}*nämndordförande(?:n)?|kommunalrådens?|talman(?:nen)?|president(?:en)?|åklagaren?|polismästaren?|brandchef|\p{L}*(?:demokraten|partisten|moderaten|liberalen|demokraternas|partiets|moderaternas|liberalernas|centerns)|centerpartist\p{L}*|author|mayor|councillor|principal|minister|journalist|ordførar?en?|ordfører(?:en)?|rådmann(?:en)?)$/u;
const NOT_PUBLIC = /^(?:sekreterare|sekreteraren)$/u;
const PLURAL =
  /(?:råden|erna|arna|orna|ledamöter(?:na)?|politiker(?:na)?|journalister|chefer|rektorer|rektorerna|handläggare|handläggarna)$/u;
const PUBLIC_BODY =
  /^(?:kommunens|kommunstyrelsens?|kommunstyrelse|\p{L}*nämndens?|\p{L}*nämnds|\p{L}*utskottets?|\p{L}*fullmäktiges?|regionens|regionstyrelsens|landstingets|ks|kf|byggnadsnämndens|socialdemokraternas|moderaternas|centerpartiets|vänsterpartiets|miljöpartiets|sverigedemokraternas|liberalernas|kristdemokraternas)$/u;
const CHAIR = /^(?:vice|ordförande|ordföranden|förste|andre)$/u;
const LONGEST_ROLE = 40;
/** Party letters as they stand in brackets after a politician. */
export const PARTY = /^(?:s|m|c|l|v|kd|mp|sd|fp|fi|ap|h|sp|v|frp|krf)$/iu;

export function isPublicRole(lower: string): boolean {
  return lower.length > 3 && lower.length < LONGEST_ROLE && ROLE.test(lower) && !NOT_PUBLIC.test(lower);
}

export function isPluralRole(lower: string): boolean {
  return PLURAL.test(lower);
}

/** *kommunstyrelsens ordförande*, *nämndens vice ordförande*: a chair of a public body; a village association's is not. */
export function isPublicChair(words: readonly string[]): boolean {
  const chair = words.findLastIndex((word) => CHAIR.test(word));
  return chair > 0 && words.slice(Math.max(0, chair - 2), chair).some((word) => PUBLIC_BODY.test(word));
}
