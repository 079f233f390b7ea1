import asyncio

import aiohttp

url = "https://api.example.com/echo"
payload = {
    "b": 1,
    "10": "x",
    "2": "y",
    "1": "z",
    "": "empty",
    "a b": "space",
    "01": "zero",
    "-1": "minus",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, json=payload) as response:
            print(await response.text())


asyncio.run(main())
