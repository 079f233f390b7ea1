import asyncio

import aiohttp

url = "https://api.example.com/headers"
headers = {
    "Range": "bytes=0-499,1000-",
    "If-Range": '"v1"',
    "If-None-Match": "\"abc\", W/\"def\", \"x'y\"",
    "If-Match": "*",
    "If-Modified-Since": "Fri, 02 Jan 2026 10:30:00 GMT",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
