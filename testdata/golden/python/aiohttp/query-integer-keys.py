import asyncio

import aiohttp

url = "https://api.example.com/q"
params = {
    "b": "0",
    "10": "x",
    "2": "y",
    "1": "z",
    "__proto__": "p",
    "constructor": "c",
    "a": "9",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, params=params) as response:
            print(await response.text())


asyncio.run(main())
