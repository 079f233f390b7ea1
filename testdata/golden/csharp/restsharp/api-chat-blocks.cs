using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://chat.example.com/api/chat.postMessage", Method.Post);
request.AddHeader("Authorization", "Bearer YOUR_BOT_TOKEN");
request.AddStringBody("{\n\t\"channel\": \"C0EXAMPLE\",\n\t\"thread_ts\": \"1767349800.000100\",\n\t\"text\": \"Release 1.4.0 is out 🎉\",\n\t\"blocks\": [\n\t\t{\"type\": \"header\", \"text\": {\"type\": \"plain_text\", \"text\": \"🚀 Release 1.4.0\", \"emoji\": true}},\n\t\t{\"type\": \"section\", \"fields\": [\n\t\t\t{\"type\": \"mrkdwn\", \"text\": \"*By:*\\n<!here> 👩\u200d💻\"},\n\t\t\t{\"type\": \"mrkdwn\", \"text\": \"*Regions:*\\n🇩🇪 🇯🇵\"}\n\t\t]},\n\t\t{\"type\": \"divider\"},\n\t\t{\"type\": \"actions\", \"elements\": [\n\t\t\t{\"type\": \"button\", \"style\": \"primary\", \"text\": {\"type\": \"plain_text\", \"text\": \"Notes\"}, \"url\": \"https://www.example.com/notes?v=1.4.0&lang=en#top\", \"value\": \"notes\"}\n\t\t]}\n\t]\n}", "application/json");
request.AddHeader("Content-Type", "application/json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
