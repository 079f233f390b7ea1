import asyncio

import aiohttp

url = "https://api.example.com/echo"
payload = {
    "class": "None",
    "default": "True",
    "nil": "nil",
    "a-b": "undefined",
    "true": True,
    "1e3": "NaN",
    "$ref": "#/a",
    "@type": "x",
    "NULL": None,
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, json=payload) as response:
            print(await response.text())


asyncio.run(main())
