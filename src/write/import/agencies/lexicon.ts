// Bodies that every province has, by the names that decrees and documents give them (decrees 45/2025 and 150/2025, and what they replaced).
// A plan's own register wins; this list gives new registers the usual ids and tells a known body from an unknown one.

export interface CommonBody {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly short?: string;
  readonly aliases?: readonly string[];
  /** Kinds that a group is made of. */
  readonly members?: readonly string[];
}

const so = (id: string, name: string, short?: string, ...aliases: readonly string[]): CommonBody => ({
  id: `so-${id}`,
  name: `Sở ${name}`,
  kind: 'so',
  ...(short !== undefined && { short: `Sở ${short}` }),
  ...(aliases.length > 0 && { aliases }),
});

const group = (id: string, name: string, ...aliases: readonly string[]): CommonBody => ({
  id,
  name,
  kind: 'group',
  ...(aliases.length > 0 && { aliases }),
});

export const COMMON_BODIES: readonly CommonBody[] = [
  so('khcn', 'Khoa học và Công nghệ', 'KH&CN', 'SKHCN'),
  so('tttt', 'Thông tin và Truyền thông', 'TT&TT', 'STTTT'),
  so('khdt', 'Kế hoạch và Đầu tư', 'KH&ĐT'),
  so('tai-chinh', 'Tài chính', undefined, 'STC'),
  so('gtvt', 'Giao thông vận tải', 'GTVT', 'Sở Giao thông - Vận tải'),
  so('xay-dung', 'Xây dựng'),
  so('tnmt', 'Tài nguyên và Môi trường', 'TN&MT'),
  so('nnptnt', 'Nông nghiệp và Phát triển nông thôn', 'NN&PTNT'),
  so('nnmt', 'Nông nghiệp và Môi trường', 'NN&MT'),
  so('ldtbxh', 'Lao động - Thương binh và Xã hội', 'LĐ-TB&XH', 'Sở LĐTBXH', 'Sở LĐ-TBXH'),
  so('noi-vu', 'Nội vụ'),
  so('y-te', 'Y tế'),
  so('gddt', 'Giáo dục và Đào tạo', 'GD&ĐT'),
  so('cong-thuong', 'Công Thương'),
  so('vhttdl', 'Văn hóa, Thể thao và Du lịch', 'VHTT&DL', 'Sở VHTTDL', 'Sở VH,TT&DL', 'Sở VH-TT&DL'),
  so('vhtt', 'Văn hóa và Thể thao', 'VH&TT'),
  so('du-lich', 'Du lịch'),
  so('tu-phap', 'Tư pháp'),
  so('ngoai-vu', 'Ngoại vụ'),
  so('dan-toc-ton-giao', 'Dân tộc và Tôn giáo'),
  so('quy-hoach-kien-truc', 'Quy hoạch - Kiến trúc'),
  { id: 'thanh-tra-tinh', name: 'Thanh tra tỉnh', kind: 'so', aliases: ['Thanh tra thành phố'] },
  {
    id: 'vp-ubnd-tinh',
    name: 'Văn phòng UBND tỉnh',
    kind: 'so',
    short: 'VP UBND tỉnh',
    aliases: ['Văn phòng UBND', 'Văn phòng UBND thành phố'],
  },
  {
    id: 'ubnd-tinh',
    name: 'Ủy ban nhân dân tỉnh',
    kind: 'ubnd',
    short: 'UBND tỉnh',
    aliases: ['UBND thành phố'],
  },
  { id: 'hdnd-tinh', name: 'Hội đồng nhân dân tỉnh', kind: 'khac', short: 'HĐND tỉnh' },
  { id: 'ban-dan-toc', name: 'Ban Dân tộc', kind: 'ban', aliases: ['Ban Dân tộc tỉnh'] },
  {
    id: 'ban-ql-kcn',
    name: 'Ban Quản lý các Khu công nghiệp',
    kind: 'ban',
    short: 'Ban Quản lý các KCN',
    aliases: ['Ban Quản lý các khu công nghiệp tỉnh', 'Ban Quản lý Khu kinh tế, công nghiệp'],
  },
  { id: 'cong-an-tinh', name: 'Công an tỉnh', kind: 'khac', aliases: ['Công an thành phố'] },
  { id: 'bo-chqs-tinh', name: 'Bộ Chỉ huy quân sự tỉnh', kind: 'khac', short: 'Bộ CHQS tỉnh' },
  { id: 'cuc-thue', name: 'Cục Thuế tỉnh', kind: 'khac', aliases: ['Cục Thuế', 'Thuế tỉnh'] },
  {
    id: 'cuc-thong-ke',
    name: 'Cục Thống kê tỉnh',
    kind: 'khac',
    aliases: ['Cục Thống kê', 'Thống kê tỉnh', 'Chi cục Thống kê'],
  },
  { id: 'bhxh-tinh', name: 'Bảo hiểm xã hội tỉnh', kind: 'khac', short: 'BHXH tỉnh' },
  { id: 'kho-bac-nha-nuoc', name: 'Kho bạc Nhà nước tỉnh', kind: 'khac', aliases: ['Kho bạc Nhà nước'] },
  {
    id: 'ngan-hang-nha-nuoc',
    name: 'Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh',
    kind: 'khac',
    aliases: ['Ngân hàng Nhà nước', 'Ngân hàng Nhà nước chi nhánh tỉnh', 'Chi nhánh Ngân hàng Nhà nước'],
  },
  { id: 'tinh-uy', name: 'Tỉnh ủy', kind: 'co-quan-dang' },
  { id: 'van-phong-tinh-uy', name: 'Văn phòng Tỉnh ủy', kind: 'co-quan-dang' },
  { id: 'ban-tuyen-giao-dan-van-tinh-uy', name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy', kind: 'co-quan-dang' },
  {
    id: 'mttq-tinh',
    name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
    kind: 'doan-the',
    short: 'Ủy ban MTTQ tỉnh',
    aliases: [
      'Ủy ban Mặt trận Tổ quốc',
      'Ủy ban MTTQ Việt Nam tỉnh',
      'Ủy ban MTTQ Việt Nam',
      'Mặt trận Tổ quốc tỉnh',
    ],
  },
  {
    id: 'doan-thanh-nien-tinh',
    name: 'Tỉnh Đoàn',
    kind: 'doan-the',
    aliases: ['Tỉnh đoàn', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh'],
  },
  { id: 'lien-doan-lao-dong-tinh', name: 'Liên đoàn Lao động tỉnh', kind: 'doan-the', short: 'LĐLĐ tỉnh' },
  { id: 'hoi-nong-dan-tinh', name: 'Hội Nông dân tỉnh', kind: 'doan-the' },
  { id: 'hoi-phu-nu-tinh', name: 'Hội Liên hiệp Phụ nữ tỉnh', kind: 'doan-the', short: 'Hội LHPN tỉnh' },
  {
    id: 'lien-minh-hop-tac-xa-tinh',
    name: 'Liên minh Hợp tác xã tỉnh',
    kind: 'doan-the',
    short: 'Liên minh HTX tỉnh',
  },
  { id: 'hiep-hoi-doanh-nghiep-tinh', name: 'Hiệp hội Doanh nghiệp tỉnh', kind: 'doan-the' },
  {
    id: 'dai-ptth-tinh',
    name: 'Đài Phát thanh - Truyền hình tỉnh',
    kind: 'don-vi',
    short: 'Đài PT-TH tỉnh',
    aliases: ['Đài Phát thanh và Truyền hình tỉnh', 'Đài PTTH tỉnh'],
  },
  { id: 'trung-tam-phuc-vu-hcc-tinh', name: 'Trung tâm Phục vụ hành chính công tỉnh', kind: 'don-vi' },
  { id: 'trung-tam-thong-tin-tinh', name: 'Trung tâm Thông tin tỉnh', kind: 'don-vi' },
  {
    ...group(
      'cac-so-nganh',
      'Các sở, ban, ngành',
      'Sở, ban, ngành',
      'Các sở, ban, ngành tỉnh',
      'Các sở, ban, ngành của tỉnh',
      'Các sở, ngành',
      'Các sở ban ngành',
    ),
    members: ['so', 'ban'],
  },
  group(
    'so-nganh-lien-quan',
    'Các sở, ngành có liên quan',
    'Các sở, ban, ngành có liên quan',
    'Các sở, ngành liên quan',
    'Các sở, ban, ngành liên quan',
  ),
  group(
    'so-nganh-dia-phuong',
    'Các sở, ngành, địa phương',
    'Các sở, ban, ngành, địa phương',
    'Các sở, ngành và địa phương',
  ),
  group(
    'co-quan-lien-quan',
    'Các cơ quan, đơn vị, địa phương có liên quan',
    'Các cơ quan, đơn vị, địa phương liên quan',
  ),
  group(
    'co-quan-don-vi-lien-quan',
    'Các cơ quan, đơn vị có liên quan',
    'Các cơ quan, đơn vị liên quan',
    'Các cơ quan liên quan',
  ),
  group('co-quan-to-chuc-lien-quan', 'Các cơ quan, tổ chức liên quan', 'Các cơ quan, tổ chức có liên quan'),
  group(
    'don-vi-lien-quan',
    'Các đơn vị có liên quan',
    'Các đơn vị liên quan',
    'Đơn vị liên quan',
    'Đơn vị có liên quan',
  ),
  group(
    'to-chuc-dn-lien-quan',
    'Tổ chức, doanh nghiệp liên quan',
    'Các tổ chức, doanh nghiệp liên quan',
    'Các tổ chức, doanh nghiệp có liên quan',
  ),
  group('co-quan-don-vi-dia-phuong', 'Các cơ quan, đơn vị, địa phương'),
  group('cac-dia-phuong', 'Các địa phương', 'Địa phương'),
  group('ubnd-cac-cap', 'UBND các cấp'),
  group(
    'ubnd-cap-huyen',
    'UBND các huyện, thành phố',
    'UBND cấp huyện',
    'UBND các huyện, thị xã, thành phố',
    'UBND huyện, thành phố',
    'UBND các huyện, thành phố, thị xã',
  ),
  group(
    'ubnd-cap-xa',
    'UBND các xã, phường',
    'UBND cấp xã',
    'UBND xã, phường',
    'UBND các xã, phường, thị trấn',
    'UBND các xã, phường, đặc khu',
  ),
  group('to-chuc-chinh-tri-xa-hoi', 'Các tổ chức chính trị - xã hội', 'Các tổ chức chính trị - xã hội tỉnh'),
  group('co-quan-bao-chi', 'Các cơ quan báo chí', 'Các cơ quan truyền thông, báo chí'),
  group(
    'dn-vien-thong',
    'Các doanh nghiệp viễn thông',
    'Doanh nghiệp viễn thông',
    'Các doanh nghiệp viễn thông trên địa bàn tỉnh',
  ),
  group('dn-buu-chinh', 'Doanh nghiệp bưu chính', 'Các doanh nghiệp bưu chính'),
  group('dn-cong-nghe-so', 'Các doanh nghiệp công nghệ số'),
  group(
    'dn-lien-quan',
    'Doanh nghiệp liên quan',
    'Các doanh nghiệp liên quan',
    'Các doanh nghiệp có liên quan',
  ),
];
