import asyncio

import aiohttp


async def main():
    async with aiohttp.ClientSession() as session:
        headers = {"Authorization": "Bearer my token"}
        async with session.get("ORIGIN/items?tag=a&tag=b", headers=headers) as response:
            print(await response.text())


asyncio.run(main())
