import asyncio

import aiohttp

url = "https://api.example.com/headers"
headers = [
    ("Accept", "text/html"),
    ("Accept", "application/json;q=0.9"),
    ("X-Tag", "one"),
    ("X-Tag", "two"),
    ("X-Tag", "one"),
]


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
