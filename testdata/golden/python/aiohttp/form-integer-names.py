import asyncio

import aiohttp

url = "https://api.example.com/form"
data = {
    "b": "0",
    "10": "x",
    "2": "y",
    "__proto__": "p",
    "1": "z",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, data=data) as response:
            print(await response.text())


asyncio.run(main())
