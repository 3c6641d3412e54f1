/** The acts that made the units what they are, as the product cites them. */
export const sources = {
  listBefore2025: 'Danh mục đơn vị hành chính của Cục Thống kê (NSO), có hiệu lực đến 30/6/2025',
  provinces2025: 'Nghị quyết 202/2025/QH15 ngày 12/6/2025',
  communes2025: 'Nghị quyết 1654–1687/NQ-UBTVQH15 ngày 16/6/2025',
  codes2025: 'Quyết định 19/2025/QĐ-TTg ngày 30/6/2025',
  conversionTable: 'Bảng chuyển đổi ĐVHC mới – cũ, Cục Thống kê (NSO)',
} as const;
