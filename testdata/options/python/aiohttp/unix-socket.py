import asyncio

import aiohttp

url = "http://localhost/v1.43/containers/json"


async def main():
    async with (
        aiohttp.ClientSession(
            connector=aiohttp.UnixConnector(path="/var/run/docker.sock")
        ) as session,
        session.get(url) as response,
    ):
        print(await response.text())


asyncio.run(main())
