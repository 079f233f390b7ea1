import asyncio

import aiohttp

url = "https://api.example.com/form"
data = {
    "@file": "@/etc/hostname",
    "a": "<x",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, data=data) as response:
            print(await response.text())


asyncio.run(main())
