import asyncio

import aiohttp

url = "https://api.example.com/form"
data = {
    "a": "x y",
    "b": "x y",
    "c": "x+y",
    "d e": "f",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, data=data) as response:
            print(await response.text())


asyncio.run(main())
