import asyncio

import aiohttp

url = "https://api.example.com/headers"
headers = {
    "!#$%&'*+-.^_`|~": "all",
    "X-'single'": "1",
    "10": "ten",
    "9": "nine",
    "X.Dot": "dot",
    "X_Under": "under",
    "X-Under": "dash",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
