using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://ai.example.com/v1/embeddings");
request.Headers.Add("x-api-key", "YOUR_API_KEY");
request.Content = new StringContent("{\"model\": \"example-embed\", \"input\": [\"The quick brown fox\", \"\", \"  \\t \", \"naïve café\", \"a/b\\\\c\"], \"dimensions\": 256, \"encoding_format\": \"base64\", \"user\": \"user-1\"}");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
