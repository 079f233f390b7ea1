import asyncio

import aiohttp

url = "https://chat.example.com/api/files.upload"
headers = {"Authorization": "Bearer YOUR_TOKEN"}

with aiohttp.MultipartWriter("form-data") as data:
    part = data.append("C0EXAMPLE,C1EXAMPLE")
    del part.headers["Content-Type"]
    part.set_content_disposition("form-data", name="channels")
    part = data.append("Today's chart 📈")
    del part.headers["Content-Type"]
    part.set_content_disposition("form-data", name="initial_comment")
    part = data.append(b'\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x06\x00\x00\x00\x04\x08\x02\x00\x00\x00"f\xd9\x14\x00\x00\x00\x11IDATx\xdac\x90/\xdf\x82\x86\x18\xc8\x15\x02\x00\x8a0\x1e\xf1%4\x1d\xc0\x00\x00\x00\x00IEND\xaeB`\x82', {"Content-Type": "image/png"})
    part.set_content_disposition("form-data", name="file", filename="chart.png")


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
