import asyncio
import ssl

import aiohttp

url = "https://api.example.com/v1/items"
context = ssl.create_default_context(cafile="./ca.pem")
context.load_cert_chain("./client.pem", "./client.key")
context.minimum_version = ssl.TLSVersion.TLSv1_2


async def main():
    async with (
        aiohttp.ClientSession() as session,
        session.get(url, ssl=context) as response,
    ):
        print(await response.text())


asyncio.run(main())
