import asyncio

import aiohttp

url = "https://api.example.com/account"
headers = [
    ("Cookie", "a=1"),
    ("Cookie", "b=2; c=Zoë"),
]


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
