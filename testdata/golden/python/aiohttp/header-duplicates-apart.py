import asyncio

import aiohttp

url = "https://api.example.com/headers"
headers = [
    ("X-Tag", "one"),
    ("x-tag", "two, three"),
    ("Cache-Control", "no-cache"),
    ("X-TAG", "four"),
]


async def main():
    async with aiohttp.ClientSession(headers=headers) as session:
        async with session.get(url) as response:
            print(await response.text())


asyncio.run(main())
