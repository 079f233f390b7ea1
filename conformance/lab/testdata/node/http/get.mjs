import http from "node:http";
import { text } from "node:stream/consumers";

http.get("ORIGIN/items?tag=a&tag=b", { headers: { Authorization: "Bearer my token" } }, async (response) => {
  console.log(await text(response));
});
