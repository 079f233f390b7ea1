import asyncio

import aiohttp

url = "https://api.example.com/form"
data = [
    ("br[]", "1"),
    ("br[]", "2"),
    ("user[name]", "x"),
    ("user[tags][0]", "y"),
]


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, data=data) as response:
            print(await response.text())


asyncio.run(main())
