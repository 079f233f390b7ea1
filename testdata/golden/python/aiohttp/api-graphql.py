import asyncio

import aiohttp

url = "https://graphql.example.com/graphql"
headers = {
    "Authorization": "Bearer YOUR_TOKEN",
    "Accept": "application/graphql-response+json",
}
payload = {
    "query": "query Books($first: Int!, $after: String) {\n  books(first: $first, after: $after) {\n    edges { node { id title } }\n    # comment\n  }\n}\n",
    "operationName": "Books",
    "variables": {"first": 10, "after": None},
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, json=payload) as response:
            print(await response.text())


asyncio.run(main())
