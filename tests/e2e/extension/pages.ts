/** Pages of our own for the tests of the extension: a portal with a plan in it, and pages that hold no draft. */

const HEAD = `
<table width="100%"><tr>
<td align="center">ỦY BAN NHÂN DÂN<br><b>TỈNH SÔNG LA</b></td>
<td align="center"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br><b>Độc lập - Tự do - Hạnh phúc</b></td>
</tr><tr><td align="center">Số: &nbsp;&nbsp;&nbsp; /KH-UBND</td><td align="center"><i>Sông La, ngày &nbsp;&nbsp; tháng 3 năm 2026</i></td></tr></table>
<p align="center"><b>KẾ HOẠCH</b></p>
<p align="center"><b>Thực hiện công tác bình đẳng giới trên địa bàn tỉnh năm 2026</b></p>`;

const BODY = `
<p>Ủy ban nhân dân tỉnh ban hành Kế hoạch thực hiện công tác bình đẳng giới năm 2026 như sau:</p>
<h3>I. MỤC ĐÍCH, YÊU CẦU</h3>
<p>1. Nâng cao nhận thức của cán bộ, công chức, viên chức và người dân về bình đẳng giới.</p>
<p>2. Bảo đảm các hoạt động phù hợp với điều kiện của <span>địa phương</span>.</p>
<h3>II. NHIỆM VỤ VÀ GIẢI PHÁP</h3>
<p>1. Tổ chức truyền thông về bình đẳng giới và phòng ngừa bạo lực trên cơ sở giới tại các xã, phường.</p>
<p>2. Mở lớp tập huấn kỹ năng lãnh đạo cho nữ cán bộ trẻ, phấn đấu 70% nữ cán bộ trong quy hoạch được bồi dưỡng.</p>
<p>3. Xây dựng và duy trì đường dây hỗ trợ người bị bạo lực.</p>
<p>4. Thu thập và công bố số liệu về việc làm của lao động nữ ở nông thôn.</p>
<h3>III. TỔ CHỨC THỰC HIỆN</h3>
<p>1. Sở Nội vụ chủ trì, phối hợp với các cơ quan liên quan tổ chức truyền thông về bình đẳng giới; định kỳ <b>tổng hợp</b>, báo cáo Ủy ban nhân dân tỉnh.</p>
<p>2. Các cơ quan, đơn vị liên quan phối hợp triển khai <a href="#ii">các nhiệm vụ</a> tại Mục II.</p>
<p>3. Sở Văn hóa, Thể thao và Du lịch, Sở Y tế thực hiện việc tư vấn cho người bị bạo lực.</p>
<p>4. Sở Tư pháp phối hợp đánh giá việc lồng ghép vấn đề bình đẳng giới trong xây dựng văn bản quy phạm pháp luật.</p>
<p>Trên đây là Kế hoạch thực hiện công tác bình đẳng giới năm 2026, yêu cầu các cơ quan, đơn vị triển khai thực hiện./.</p>
<p><b>TM. ỦY BAN NHÂN DÂN</b><br><b>CHỦ TỊCH</b></p>`;

const STYLE = `<style>body{font:17px/1.6 serif;margin:0;color:#212529}header{background:#7a1f1f;color:#fff;padding:12px 40px}main{max-width:46rem;padding:20px 40px}nav a{margin-right:20px}.spacer{height:1400px}</style>`;

function portal(contents: string, style = STYLE): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Lấy ý kiến dự thảo</title><link rel="icon" href="data:,">${style}</head><body>
<header>CỔNG THÔNG TIN ĐIỆN TỬ</header><nav><a href="/">Trang chủ</a><a href="/van-ban">Văn bản</a><a href="/lien-he">Liên hệ</a></nav>
${contents}<footer>Bản quyền thuộc Ủy ban nhân dân tỉnh.</footer></body></html>`;
}

/** Clauses of `/many`; each names a target that cannot be met, so that each has a finding of its own. */
export const MANY = 3200;
/** The target of the clause, counted from 1. */
export const manyTarget = (clause: number): string => `${100 + clause}%`;

/** Every third clause is longer, so that entries differ in height. */
function manyClauses(): string {
  return Array.from({ length: MANY }, (_, i) => `<p>${i + 1}. Phấn đấu ${manyTarget(i + 1)} cán bộ nữ được tập huấn nghiệp vụ${i % 3 === 0 ? ' về lồng ghép vấn đề bình đẳng giới trong xây dựng và tổ chức thực hiện chương trình, kế hoạch' : ''}.</p>`).join('\n');
}

export const PAGES: Readonly<Record<string, { html: string; headers?: Record<string, string> }>> = {
  '/plan': { html: portal(`<main><div hidden>Giao Sở Tài chính chủ trì phần không ai thấy.</div>${HEAD}<div class="spacer"></div>${BODY}</main>`) },
  // No style of the page, none of ours by way of the page: what an intranet with a strict policy sends.
  '/strict': { html: portal(`<main>${HEAD}${BODY}</main>`, ''), headers: { 'content-security-policy': "default-src 'none'; style-src 'none'; img-src data:" } },
  '/framed': { html: portal(`<main><iframe src="/inner" width="900" height="700"></iframe></main>`) },
  '/inner': { html: portal(`<main>${HEAD}${BODY}</main>`) },
  '/many': { html: portal(`<main>${HEAD}<h3>I. NHIỆM VỤ</h3>${manyClauses()}</main>`) },
  '/clean': { html: portal('<main><h1>Tin tức</h1><p>Sáng nay, hội thi văn nghệ quần chúng đã khai mạc với sự tham gia của đông đảo bà con.</p><ul><li><a href="/1">Lịch công tác tuần</a></li><li><a href="/2">Thông báo nghỉ lễ</a></li></ul></main>') },
  '/drawn': { html: portal('<main><canvas width="900" height="800" style="width:900px;height:800px"></canvas></main>') },
  '/empty': { html: '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Trống</title><link rel="icon" href="data:,"></head><body></body></html>' },
};
