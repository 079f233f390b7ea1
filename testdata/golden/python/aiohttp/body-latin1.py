import asyncio

import aiohttp

url = "https://api.example.com/text"
headers = {"Content-Type": "text/xml; charset=ISO-8859-1"}
data = b'<?xml version="1.0" encoding="ISO-8859-1"?>\n<city>K\xf6ln, \xa3 5 \xff0</city>'


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
