import httpx

url = "https://mail.example.com/v3/example.com/messages"
auth = ("api", "YOUR_API_KEY")
files = [
    ("from", (None, "Example Shop <shop@example.com>")),
    ("to", (None, "first@example.com")),
    ("to", (None, "second@example.com")),
    ("subject", (None, "Invoice 2026-0001")),
    ("text", (None, "Hello,\r\n\r\nplease find the invoice attached.\r\n")),
    ("o:tag", (None, "invoice")),
    ("h:Reply-To", (None, "billing@example.com")),
    ("v:order", (None, '{"id": 1001, "total": "19.90"}')),
    ("attachment", ("invoice 2026-0001.pdf", b'%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n\xab\xcb\x82V\x01\xadJZ\xe4^D97,"\xd8\xa6-\x87f\x87|>\xf9\xbf\xb6\xa4\xcb\xa8\x85\x81P\x9c\x9b\xfc\x90\xd1\xa2s\x8fp\x1a"\xc1\xef\x10\xd4-_,(Y\x98\xa2!\xeb\xa9\xb7\x95> +\xcf\x1a\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n', "application/pdf")),
]

response = httpx.post(url, files=files, auth=auth)
print(response.text)
