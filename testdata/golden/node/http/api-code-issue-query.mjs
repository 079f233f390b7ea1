import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://git.example.com/api/v4/projects/example%2Fproject/issues?title=Crash%20on%20start%20%28%231%29&labels=bug,needs%20triage&confidential=false&due_date=2026-01-31", {
  method: "POST",
  headers: { "PRIVATE-TOKEN": "YOUR_TOKEN" },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
