import asyncio

import aiohttp

url = "http://localhost:8545/rpc"
payload = [
    {
        "jsonrpc": "2.0",
        "method": "getBalance",
        "params": ["account-1", "latest"],
        "id": 1,
    },
    {"jsonrpc": "2.0", "method": "notify", "params": {}},
    {"jsonrpc": "2.0", "method": "ping", "id": None},
]


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, json=payload) as response:
            print(await response.text())


asyncio.run(main())
