import asyncio

import aiohttp

url = "https://api.example.com/text"
headers = {"Content-Type": "text/plain; charset=utf-8"}
data = b"ok \xc0\xaf \xe2\x82 \xed\xa0\x80 \xf5\x80\x80\x80 \xef\xbf\xbd end\xc3"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
