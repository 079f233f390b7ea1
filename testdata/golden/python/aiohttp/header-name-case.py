import asyncio

import aiohttp

url = "https://api.example.com/headers"
headers = {
    "USER-AGENT": "Example/1.0",
    "x-lower": "1",
    "X-UPPER": "2",
    "DNT": "1",
    "WWW-test": "3",
    "SOAPACTION": '"urn:x"',
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
