import asyncio

import aiohttp

url = "https://WWW.Example.COM/order"
headers = {
    "X-First": "1",
    "accept": "text/html",
    "X-Second": "2",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
