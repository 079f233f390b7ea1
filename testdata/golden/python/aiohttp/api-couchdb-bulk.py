import asyncio

import aiohttp

url = "http://localhost:5984/shop%2Feu/_bulk_docs"
headers = {"Authorization": aiohttp.encode_basic_auth("admin", "YOUR_PASSWORD")}
payload = {
    "docs": [
        {"_id": "order:1001", "total": 19.90},
        {
            "_id": "order:1002",
            "_rev": "2-7051cbe5c8faecd085a3fa619e6e6337",
            "_deleted": True,
        },
        {
            "_id": "_design/app",
            "language": "javascript",
            "views": {
                "by_day": {
                    "map": "function (doc) {\n  if (doc.total > 0) { emit(doc.day, null); }\n}",
                    "reduce": "_count",
                },
            },
        },
    ],
    "new_edits": True,
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, json=payload) as response:
            print(await response.text())


asyncio.run(main())
