using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://code.example.com/graphql");
request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "YOUR_TOKEN");
request.Content = new StringContent("{\"operationName\":\"AddComment\",\"query\":\"mutation AddComment($input: AddCommentInput!, $first: Int = 10) {\\n  addComment(input: $input) {\\n    commentEdge { node { id bodyHTML reactions(first: $first) { totalCount } } }\\n  }\\n}\\n\",\"variables\":{\"input\":{\"subjectId\":\"MDU6SXNzdWU0Mg==\",\"body\":\"Fixed in `main` \\u2014 thanks!\\n\\n> quoted \\\"text\\\"\",\"clientMutationId\":null},\"first\":5}}");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
