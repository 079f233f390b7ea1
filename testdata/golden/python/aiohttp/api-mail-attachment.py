import asyncio

import aiohttp

url = "https://mail.example.com/v3/example.com/messages"
headers = {"Authorization": aiohttp.encode_basic_auth("api", "YOUR_API_KEY")}

with aiohttp.MultipartWriter("form-data") as data:
    part = data.append("Example Shop <shop@example.com>")
    del part.headers["Content-Type"]
    part.set_content_disposition("form-data", quote_fields=False, name="from")
    part = data.append("first@example.com")
    del part.headers["Content-Type"]
    part.set_content_disposition("form-data", quote_fields=False, name="to")
    part = data.append("second@example.com")
    del part.headers["Content-Type"]
    part.set_content_disposition("form-data", quote_fields=False, name="to")
    part = data.append("Invoice 2026-0001")
    del part.headers["Content-Type"]
    part.set_content_disposition("form-data", quote_fields=False, name="subject")
    part = data.append("Hello,\r\n\r\nplease find the invoice attached.\r\n")
    del part.headers["Content-Type"]
    part.set_content_disposition("form-data", quote_fields=False, name="text")
    part = data.append("invoice")
    del part.headers["Content-Type"]
    part.set_content_disposition("form-data", quote_fields=False, name="o:tag")
    part = data.append("billing@example.com")
    del part.headers["Content-Type"]
    part.set_content_disposition("form-data", quote_fields=False, name="h:Reply-To")
    part = data.append('{"id": 1001, "total": "19.90"}')
    del part.headers["Content-Type"]
    part.set_content_disposition("form-data", quote_fields=False, name="v:order")
    part = data.append(b'%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n\xab\xcb\x82V\x01\xadJZ\xe4^D97,"\xd8\xa6-\x87f\x87|>\xf9\xbf\xb6\xa4\xcb\xa8\x85\x81P\x9c\x9b\xfc\x90\xd1\xa2s\x8fp\x1a"\xc1\xef\x10\xd4-_,(Y\x98\xa2!\xeb\xa9\xb7\x95> +\xcf\x1a\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n', {"Content-Type": "application/pdf"})
    part.set_content_disposition("form-data", quote_fields=False, name="attachment", filename="invoice 2026-0001.pdf")


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
