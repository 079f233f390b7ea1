import asyncio
from pathlib import Path


import aiohttp

url = "https://api.example.com/photos"
headers = {"Content-Type": "multipart/form-data; boundary=boundary"}
data = b'--boundary\r\nContent-Disposition: form-data; name="a"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n' + Path("./pixel.png").read_bytes() + b'\r\n--boundary\r\nContent-Disposition: form-data; name="b"; filename="b \\"c\\".png"\r\nContent-Type: image/png\r\n\r\n' + Path("./pixel.png").read_bytes() + b"\r\n--boundary--"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
