import asyncio

import aiohttp

url = "https://reqbin.com/echo/get/json"
headers = {
    "accept-encoding": "gzip, deflate, br, zstd",
    "if-modified-since": "Fri, 02 Jan 2026 10:30:00 GMT",
    "referer": "https://www.example.com/page?x=1",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
