import { bodyEntries, documentTypes, issuerEntries } from '../../law/registry.ts';

const words = (list: string): string[] => list.split(/[|\s]+/).filter(Boolean);

/** Abbreviations that any reader of administrative documents knows; those of bodies and document types come from the registry. */
const EVERYDAY = words(`
ABO|AI|AIDS|ANCT|ANQP|ANTT|APEC|API|ASEAN|ATGT|ATM|ATTP|ATTT|ATVSLĐ|BĐBP|BĐG|BHTN|BHXH|BHYT|BLGĐ|BLDS|BLHS|BLLĐ|BOT|BTO|BTXH|BTTP|BTGTW|BVMT|BVCSGDTE|BVCSTE
CAND|CBCC|CBCCVC|CBCNV|CBCCVCNLĐ|CCB|CCHC|CCVC|CCN|CEDAW|CHQS|CHXHCN|CHXHCNVN|CLB|CNCH|CNH|CNH-HĐH|CNTT|CNVC|CNVCLĐ|COVID|COP|CPTPP|CSDL|CSGT|CSHT|CSVC|CTMTQG|CTR|CTXH
DNNN|DNNVV|DNTN|DS-KHHGĐ|DTTS|DTTS&MN|DVC|DVCTT|ĐBQH|ĐHQG|ĐTN|ĐVHC|ĐVSN|ĐVSNCL|ĐVT|EU|EVN|EVFTA|FAO|FDI|FPT|FTA|GCN|GCNQSDĐ|GDĐT|GDNN|GDP|GDQP|GDQP&AN|GDQPAN|GDTX|GIS|GNBV|GPLX|GPMB|GPS|GRDP|GTGT|GTNT|GTVT|GTSX
HACCP|HĐH|HĐLĐ|HĐTV|HĐND|HIV|HKTT|HND|HTX|ICOR|ILO|IMF|IP|ISO|IT|IUU|KBNN|KCB|KCN|KCX|KKT|KDC|KHCN|KHCN&ĐMST|KHHGĐ|KH-TC|KHKT|KPI|KT-XH|KTXH|KTTT|KTTH|LED|LGBT|LGBTI|LHPN|LLVT|LNG|LĐLĐ|LĐ-TB|LĐTB|LĐTBXH
MDG|MTQG|MTV|MTTQ|NĐ-CP|NGO|NHCSXH|NHNN|NHTM|NLĐ|NN&PTNT|NNCNC|NNPTNT|NSĐP|NSNN|NSTW|NTM|NVH|NQ-CP|NXB|OCOP|ODA|OECD|PAPI|PAR|PARINDEX|PBGDPL|PCBL|PCBLGĐ|PCCC|PCCC&CNCH|PCCCR|PCGD|PCI|PCLB|PCMT|PCTN|PCTNXH|PCTP|PCTT|PCTT&TKCN|PCTT-TKCN|PCTHTL|PDF|PGS|PHCN|PL|POS|PPP|PTDTBT|PTDTNT|PTNT|PTTH|PT-TH|PVN
QCVN|QĐND|QLBVR|QLĐĐ|QLNN|QLTT|QPAN|QP-AN|QPTD|QPPL|QSDĐ|QR|QUTW|SDG|SIM|SIPAS|SKSS|SMS|SXKD|SXNN|SV|TAND|TANDTC|TCCN|TCVN|TDTT|TDP|TĐC|TĐKT|TGPL|THA|THADS|THCS|THPT|THCS&THPT|TKCN|TMĐT|TMCP|TNCN|TNCS|TNCSHCM|TNDN|TNGT|TNHH|TNMT|TNXH|TP|TTATGT|TTATXH|TTCN|TTĐB|TTĐT|TTHC|TTHCC|TTXVN|TTYT|TW|TYT
UAV|UBKT|UBKTTW|UBMTTQ|UBTVQH|UBTWMTTQVN|UN|UNDP|UNESCO|UNFPA|UNHCR|UNICEF|UPR|USB|USD|EUR|VAC|VACB|VAT|VBDLIS|VBQPPL|VCCI|VHTT|VHTTDL|VHTT&DL|VHXH|VH-XH|VKSND|VKSNDTC|VLXD|VND|VNĐ|VNEID|VNPT|VOV|VPĐD|VPCP|VPUB|VPUBND|VSATTP|VSMT|VSTBPN|VSTBCPN|VSTBP|VTC|VTV|WB|WHO|WTO|XDCB|XĐGN|XHCN|XHH|XKLĐ|XLVPHC|STT|TTLT|TTPVHCC|TTPVHCCC|HCC|KTTV|HĐBC|HĐBT|KHXH|GS|TS|CNXH|KHXH&NV|QNCN|TTTĐ|WGS|TCVN|QCĐP|BTCT|MW|KWH|ICAO|IUCN|CITES|TABMIS|BCĐ|TGĐ|PTGĐ|RFID|NFC|COD|BOD|TSS|BTC|BTV|BCH|BQL|BGH|BGĐ|PGĐ|CVP|PCVP|NTTS|GAP`);

/** Parts that are put before or between others: "CB|CC|VC", "UB|MTTQ|VN". */
const PARTS = new Set(words('CB|CC|VC|NLĐ|UB|VN|TW|TU|TƯ'));
/** One letter for the level of a body: "S" + "LĐTBXH", "P" + "GDĐT", "B" + "VSTBPN". */
const LEVEL = /^[BSPTCXH]/;

let known: ReadonlySet<string> | undefined;

function knownAbbreviations(): ReadonlySet<string> {
  if (known) return known;
  const names = [...bodyEntries().flatMap(({ names: all }) => all), ...issuerEntries().flatMap(({ names: all, codes }) => [...all, ...codes]), ...documentTypes().flatMap(({ codes }) => codes)];
  const capitals = names.flatMap((name) => name.match(/\p{Lu}[\p{Lu}&-]*\p{Lu}/gu) ?? []);
  known = new Set([...EVERYDAY, ...capitals]);
  return known;
}

/** Whether a reader knows it, as a whole or put together of what he knows. */
export function isKnown(letters: string): boolean {
  const all = knownAbbreviations();
  if (all.has(letters) || letters.length > 3 && LEVEL.test(letters) && all.has(letters.slice(1)) || isJoined(letters, all)) return true;
  return /[&-]/.test(letters) && letters.split(/[&-]/).every((part) => part.length < 2 || all.has(part) || PARTS.has(part));
}

function isJoined(letters: string, all: ReadonlySet<string>): boolean {
  if (letters === '') return true;
  for (let cut = 2; cut <= letters.length; cut++) {
    const part = letters.slice(0, cut);
    if ((PARTS.has(part) || cut > 2 && all.has(part)) && isJoined(letters.slice(cut), all)) return true;
  }
  return false;
}
