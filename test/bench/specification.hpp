// The specification of benchmarks.
//
// A specification is read line by line; a line that begins with two blanks continues the one before. # is a comment.
//   bench NAME              begins a benchmark; what follows belongs to it
//   mode MODE               prepared | unprepared | single | sync | clock | pgbench CLIENTS
//   repeat N                times that the statements are run in one block (pgbench: seconds)
//   scale N                 divides the result, where one statement does N units of work
//   before SQL, after SQL   once, as the superuser
//   between SQL             before each round, as the superuser; not measured
//   variant NAME LOGIN [N]  one of the ways; args and run belong to it; run only every Nth of the repetitions
//   args SQL                its rows, read once as the superuser, are $1, $2, ... of the statements in turn
//   run SQL                 a statement; pgbench runs it as a script
//   compare A [- B] [/ C [- D]] [<= X | >= X]   what is reported, with its target
#pragma once
#include <libpq-fe.h>

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

struct Variant {
  std::string name, login, args;
  int every = 1;
  std::vector<std::string> statements;
  std::vector<int> parameters;             // how many each statement takes
  std::vector<std::vector<std::string>> rows;
  std::size_t next_row = 0;
  PGconn *connection = nullptr;
  std::vector<double> costs;               // one per round; microseconds, or transactions a second
};

struct Bench {
  std::string name, mode = "prepared";
  int clients = 1, repeat = 500;
  double scale = 1;
  std::vector<std::string> before, between, after, compares;
  std::vector<Variant> variants;
};

[[noreturn]] inline void fail(const std::string &what) {
  std::cerr << "measure: " << what << "\n";
  std::exit(1);
}

inline std::vector<Bench> read(const std::string &file) {
  std::ifstream in(file);
  if (!in) fail("cannot read " + file);
  std::vector<Bench> benches;
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line[0] == '#') continue;
    if (line.rfind("  ", 0) == 0 && !lines.empty())
      lines.back() += line.substr(1);
    else
      lines.push_back(line);
  }
  for (const std::string &line : lines) {
    std::istringstream words(line);
    std::string key, rest;
    words >> key >> std::ws;
    std::getline(words, rest);
    std::istringstream values(rest);
    if (key == "bench") {
      benches.emplace_back().name = rest;
      continue;
    }
    if (benches.empty()) fail("no bench before: " + line);
    Bench &bench = benches.back();
    if (key == "mode") values >> bench.mode >> bench.clients;
    else if (key == "repeat") values >> bench.repeat;
    else if (key == "scale") values >> bench.scale;
    else if (key == "before") bench.before.push_back(rest);
    else if (key == "between") bench.between.push_back(rest);
    else if (key == "after") bench.after.push_back(rest);
    else if (key == "compare") bench.compares.push_back(rest);
    else if (key == "variant") {
      Variant &variant = bench.variants.emplace_back();
      values >> variant.name >> variant.login;
      if (!(values >> variant.every)) variant.every = 1;
    }
    else if (bench.variants.empty()) fail("no variant before: " + line);
    else if (key == "args") bench.variants.back().args = rest;
    else if (key == "run") bench.variants.back().statements.push_back(rest);
    else fail("not understood: " + line);
  }
  return benches;
}
