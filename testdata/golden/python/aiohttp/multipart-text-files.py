import asyncio

import aiohttp

url = "https://api.example.com/upload"

with aiohttp.MultipartWriter("form-data") as data:
    part = data.append("x,y\r\n1,2\r\n", {"Content-Type": "text/csv"})
    part.set_content_disposition("form-data", name="a", filename="a.csv")
    part = data.append('é and "quotes"', {"Content-Type": "text/plain; charset=utf-8"})
    part.set_content_disposition("form-data", name="b", filename="b.txt")


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, data=data) as response:
            print(await response.text())


asyncio.run(main())
