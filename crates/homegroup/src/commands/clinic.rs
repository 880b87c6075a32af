//! `homegroup clinic …`: the treatment zone from the command line.

use std::sync::Arc;

use crate::{
    Outcome,
    clinic::{self, Verdict},
    config::{ClinicArgs, ClinicCommand, Config},
    serve,
};

use super::{complain, print, remark};

/// Does what is asked about the clinic.
pub(crate) async fn run(config: Config, args: ClinicArgs) -> anyhow::Result<Outcome> {
    match args.command {
        ClinicCommand::Serve => serve::clinic_alone(config).await,
        ClinicCommand::Invite { name } => invite(&config, &name).await,
        ClinicCommand::VerifyLog => verify(&config).await,
    }
}

/// Prints the code of the first admin, once.
async fn invite(config: &Config, name: &str) -> anyhow::Result<Outcome> {
    let house = serve::clinic_for_commands(config).await?;
    let words = clinic::expect_first(&Arc::new(house), name).await?;
    remark("These six words let an admin in at /welcome on the clinic's desk, once, for seven days:");
    print(&format!("{}\n", words.join(" ")))?;
    Ok(Outcome::Done)
}

/// Looks through the log.
async fn verify(config: &Config) -> anyhow::Result<Outcome> {
    let store = config.clinic.store().await?;
    match clinic::verify(&store, &config.clinic.folder).await? {
        Verdict::Whole { lines, papers, found } => {
            print(&format!("the log is whole: {lines} lines; {papers} papers are what it says\n"))?;
            if found > 0 {
                print(&format!(
                    "{found} of them are older than lines that say so, and were taken as they were found\n"
                ))?;
            }
            Ok(Outcome::Done)
        }
        Verdict::Papers(wrong) => {
            for one in &wrong {
                complain(&anyhow::anyhow!("{one}"));
            }
            complain(&anyhow::anyhow!(
                "the log is whole, and {} papers are not what it says; keep this database and its backups as they are",
                wrong.len()
            ));
            Ok(Outcome::Problems)
        }
        Verdict::Broken(flaw) => {
            complain(&anyhow::anyhow!(
                "the log was changed: {flaw}; keep this database and its backups as they are"
            ));
            Ok(Outcome::Problems)
        }
    }
}
