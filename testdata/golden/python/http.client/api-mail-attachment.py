from base64 import b64encode
from http.client import HTTPSConnection

headers = {
    "Authorization": "Basic " + b64encode("api:YOUR_API_KEY".encode()).decode(),
    "Content-Type": "multipart/form-data; boundary=8721a4f6c0d94f5b8d2d1a5e7c9b3f60",
}
body = b'--8721a4f6c0d94f5b8d2d1a5e7c9b3f60\r\nContent-Disposition: form-data; name="from"\r\n\r\nExample Shop <shop@example.com>\r\n--8721a4f6c0d94f5b8d2d1a5e7c9b3f60\r\nContent-Disposition: form-data; name="to"\r\n\r\nfirst@example.com\r\n--8721a4f6c0d94f5b8d2d1a5e7c9b3f60\r\nContent-Disposition: form-data; name="to"\r\n\r\nsecond@example.com\r\n--8721a4f6c0d94f5b8d2d1a5e7c9b3f60\r\nContent-Disposition: form-data; name="subject"\r\n\r\nInvoice 2026-0001\r\n--8721a4f6c0d94f5b8d2d1a5e7c9b3f60\r\nContent-Disposition: form-data; name="text"\r\n\r\nHello,\r\n\r\nplease find the invoice attached.\r\n\r\n--8721a4f6c0d94f5b8d2d1a5e7c9b3f60\r\nContent-Disposition: form-data; name="o:tag"\r\n\r\ninvoice\r\n--8721a4f6c0d94f5b8d2d1a5e7c9b3f60\r\nContent-Disposition: form-data; name="h:Reply-To"\r\n\r\nbilling@example.com\r\n--8721a4f6c0d94f5b8d2d1a5e7c9b3f60\r\nContent-Disposition: form-data; name="v:order"\r\n\r\n{"id": 1001, "total": "19.90"}\r\n--8721a4f6c0d94f5b8d2d1a5e7c9b3f60\r\nContent-Disposition: form-data; name="attachment"; filename="invoice 2026-0001.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n\xab\xcb\x82V\x01\xadJZ\xe4^D97,"\xd8\xa6-\x87f\x87|>\xf9\xbf\xb6\xa4\xcb\xa8\x85\x81P\x9c\x9b\xfc\x90\xd1\xa2s\x8fp\x1a"\xc1\xef\x10\xd4-_,(Y\x98\xa2!\xeb\xa9\xb7\x95> +\xcf\x1a\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n\r\n--8721a4f6c0d94f5b8d2d1a5e7c9b3f60--\r\n'

connection = HTTPSConnection("mail.example.com")
connection.request("POST", "/v3/example.com/messages", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
