/** A file of own data to start from. Names and numbers are made up; dates are "year-month-day". */
export const SAMPLE = `${JSON.stringify({
  acts: [
    {
      symbol: '412/QĐ-UBND', type: 'quyet-dinh', issuer: 'uy-ban-nhan-dan', title: { vi: 'Kế hoạch hành động bình đẳng giới của tỉnh Sông La', en: 'Gender equality action plan of Song La province' },
      date: '2024-02-03', validTo: '2025-12-31', status: 'expired', replacedBy: ['27/QĐ-UBND'], checkedOn: '2026-03-01',
    },
    { symbol: '27/QĐ-UBND', type: 'quyet-dinh', issuer: 'uy-ban-nhan-dan', title: { vi: 'Kế hoạch hành động bình đẳng giới giai đoạn mới của tỉnh Sông La', en: 'New gender equality action plan of Song La province' }, date: '2026-01-05', checkedOn: '2026-03-01' },
  ],
  bodies: [{ id: 'trung-tam-ho-tro-phu-nu', name: { vi: 'Trung tâm Hỗ trợ phụ nữ tỉnh Sông La', en: 'Women’s support centre of Song La province' }, names: ['Trung tâm Hỗ trợ phụ nữ'], level: 'province', to: '2025-06-30', successors: ['so-noi-vu'], checkedOn: '2026-03-01' }],
  abbreviations: [{ short: 'TTPVHCC', full: 'Trung tâm Phục vụ hành chính công tỉnh', body: true }],
}, null, 2)}\n`;
