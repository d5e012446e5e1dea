/** A file of one's own registry data as the extension and the command line take it; a reader fills it in for what the registry lacks. */
export const OWN_TEMPLATE = `{
  "acts": [
    {
      "symbol": "412/QĐ-UBND",
      "type": "quyet-dinh",
      "issuer": "uy-ban-nhan-dan",
      "date": "2026-02-03",
      "title": { "vi": "Tên gọi của văn bản", "en": "Title of the act" },
      "checkedOn": "2026-03-01"
    }
  ],
  "bodies": [
    {
      "id": "trung-tam-moi",
      "name": { "vi": "Trung tâm Mới", "en": "New Centre" },
      "names": ["Trung tâm Mới"],
      "level": "province",
      "from": "2025-07-01",
      "checkedOn": "2026-03-01"
    }
  ]
}
`;
