import asyncio

import aiohttp

url = "https://api.example.com/form"
data = {
    "url": "https://www.example.com/?x=y",
    "quote": "'\"`",
    "sub": "!$()*,;:@~",
    "raw": "é ü",
    "eq": "a=b==",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, data=data) as response:
            print(await response.text())


asyncio.run(main())
