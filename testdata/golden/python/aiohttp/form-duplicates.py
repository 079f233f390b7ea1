import asyncio

import aiohttp

url = "https://api.example.com/form"
data = [
    ("b", "2"),
    ("a", "1"),
    ("b", "1"),
    ("a", "2"),
    ("c", "3"),
]


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, data=data) as response:
            print(await response.text())


asyncio.run(main())
